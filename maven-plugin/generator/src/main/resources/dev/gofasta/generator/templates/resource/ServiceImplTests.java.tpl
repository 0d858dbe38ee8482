package {{base}}.service;

import static {{base}}.fixture.{{Name}}Fixtures.otherRequest;
import static {{base}}.fixture.{{Name}}Fixtures.{{name}};
import static {{base}}.fixture.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import {{base}}.dto.{{Name}}Request;
import {{base}}.model.{{Name}};
import {{base}}.repository.{{Name}}Repository;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.InjectMocks;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class {{Name}}ServiceImplTests {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Mock
    private {{Name}}Repository {{names}};

    @InjectMocks
    private {{Name}}ServiceImpl service;

    @Test
    void createStoresEveryField() {
        given({{names}}.saveAndFlush(any({{Name}}.class))).willAnswer(call -> call.getArgument(0));

        assertThat({{Name}}Request.from(service.create(request()))).isEqualTo(request());
    }

    @Test
    void updateReplacesEveryField() {
        given({{names}}.findById(ID)).willReturn(Optional.of({{name}}()));
        given({{names}}.saveAndFlush(any({{Name}}.class))).willAnswer(call -> call.getArgument(0));

        assertThat({{Name}}Request.from(service.update(ID, 0, otherRequest()))).isEqualTo(otherRequest());
    }

    @Test
    void updateOfAStaleVersionStoresNothing() {
        given({{names}}.findById(ID)).willReturn(Optional.of({{name}}()));

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.update(ID, 7, otherRequest()))
                .extracting(ApplicationException::kind)
                .isEqualTo(ErrorKind.PRECONDITION_FAILED);
        then({{names}}).should(never()).saveAndFlush(any());
    }

    @Test
    void archiveOfAProtectedRowIsRefused() {
        {{Name}} protectedRow = {{name}}();
        protectedRow.setRecordDeletable(false);
        given({{names}}.findById(ID)).willReturn(Optional.of(protectedRow));

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.archive(ID))
                .extracting(ApplicationException::kind)
                .isEqualTo(ErrorKind.CONFLICT);
        then({{names}}).should(never()).delete(any({{Name}}.class));
    }
{{#uniqueFields}}

    @Test
    void createWithATaken{{Name}}IsRefused() {
        given({{entities}}.existsBy{{Name}}(request().{{name}}())).willReturn(true);

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.create(request()))
                .extracting(ApplicationException::code)
                .isEqualTo("{{NAME}}_TAKEN");
        then({{entities}}).should(never()).saveAndFlush(any());
    }
{{/uniqueFields}}
}
