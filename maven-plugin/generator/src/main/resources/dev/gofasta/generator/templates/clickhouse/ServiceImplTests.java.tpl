package {{packages.service}};

import static {{packages.fixture}}.{{Name}}Fixtures.{{name}};
import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static {{packages.fixture}}.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import {{packages.dto}}.{{Name}}Response;
import {{packages.model}}.{{Name}};
import {{packages.repository}}.{{Name}}Repository;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class {{Name}}ServiceImplTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456789Z");
    private static final Instant STORED_NOW = Instant.parse("2026-03-01T12:00:00.123456Z");

    @Mock
    private {{Name}}Repository {{names}};

    @Captor
    private ArgumentCaptor<List<{{Name}}>> saved;

    @Captor
    private ArgumentCaptor<{{Name}}> deleted;

    @Test
    void createStoresEveryFieldToTheMicrosecond() {
        {{Name}}Response created = at(NOW).create(request());

        then({{names}}).should().save(saved.capture());
        assertThat(saved.getValue()){{compared}}.isEqualTo(List.of(request().to{{Name}}(created.id(), STORED_NOW, STORED_NOW)));
    }

    @Test
    void batchIsStoredAtOnceAndInItsOrder() {
        List<UUID> ids = at(NOW).createAll(List.of(request(), otherRequest()));

        then({{names}}).should().save(saved.capture());
        assertThat(saved.getValue()){{compared}}.isEqualTo(List.of(
                request().to{{Name}}(ids.get(0), STORED_NOW, STORED_NOW),
                otherRequest().to{{Name}}(ids.get(1), STORED_NOW, STORED_NOW)));
    }

    @Test
    void updateReplacesEveryFieldAndKeepsTheTimeOfCreation() {
        {{Name}} last = {{name}}();
        given({{names}}.findById(last.id())).willReturn(Optional.of(last));

        {{Name}}Response updated = at(NOW).update(last.id(), otherRequest());

        then({{names}}).should().save(saved.capture());
        {{Name}} next = otherRequest().to{{Name}}(last.id(), last.createdAt(), STORED_NOW);
        assertThat(saved.getValue()){{compared}}.isEqualTo(List.of(next));
        assertThat(updated){{compared}}.isEqualTo({{Name}}Response.from(next));
    }

    @Test
    void updateIsLaterThanWhatItReplacesEvenWithAClockThatIsBehind() {
        {{Name}} last = {{name}}();
        given({{names}}.findById(last.id())).willReturn(Optional.of(last));

        {{Name}}Response updated = at(last.updatedAt().minus(Duration.ofHours(1))).update(last.id(), otherRequest());

        assertThat(updated.updatedAt()).isEqualTo(last.updatedAt().plusNanos(1_000));
    }

    @Test
    void deleteAddsALaterVersion() {
        {{Name}} last = {{name}}();
        given({{names}}.findById(last.id())).willReturn(Optional.of(last));

        at(NOW).delete(last.id());

        then({{names}}).should().delete(deleted.capture());
        assertThat(deleted.getValue()){{compared}}.isEqualTo(request().to{{Name}}(last.id(), last.createdAt(), STORED_NOW));
    }

    @Test
    void missingOneIsNotFound() {
        UUID id = UUID.randomUUID();
        given({{names}}.findById(id)).willReturn(Optional.empty());

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> at(NOW).update(id, request()))
                .extracting(ApplicationException::kind)
                .isEqualTo(ErrorKind.NOT_FOUND);
        then({{names}}).should(never()).save(any());
    }

    private {{Name}}ServiceImpl at(Instant now) {
        return new {{Name}}ServiceImpl({{names}}, Clock.fixed(now, ZoneOffset.UTC));
    }
}
