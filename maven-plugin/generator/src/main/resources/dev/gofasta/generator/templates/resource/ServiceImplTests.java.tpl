package {{packages.service}};

import static {{packages.fixture}}.{{Name}}Fixtures.otherRequest;
import static {{packages.fixture}}.{{Name}}Fixtures.{{name}};
import static {{packages.fixture}}.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;

import {{packages.dto}}.{{Name}}Request;
import {{packages.model}}.{{Name}};
{{#targetImports}}
import {{.}};
{{/targetImports}}
import {{packages.repository}}.{{Name}}Repository;
{{#dependencies}}
import {{repositoryPackage}}.{{Target}}Repository;
{{/dependencies}}
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import dev.gofasta.core.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.InjectMocks;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;
import org.springframework.test.util.ReflectionTestUtils;

@ExtendWith(MockitoExtension.class)
class {{Name}}ServiceImplTests {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
{{#relations}}
    private static final UUID {{ONE}}_ID = UUID.randomUUID();
{{/relations}}

    @Mock
    private {{Name}}Repository {{names}};
{{#dependencies}}

    @Mock
    private {{Target}}Repository {{targets}};
{{/dependencies}}

    @InjectMocks
    private {{Name}}ServiceImpl service;
{{#hasRelations}}

    @BeforeEach
    void whatIsReferencedExists() {
{{#relations}}
        {{Target}} {{one}} = new {{Target}}();
        ReflectionTestUtils.setField({{one}}, "id", {{ONE}}_ID);
{{#toOne}}
        lenient().when({{targets}}.findHeldById({{ONE}}_ID)).thenReturn(Optional.of({{one}}));
{{/toOne}}
{{#toMany}}
        lenient().when({{targets}}.findHeldByIdIn(Set.of({{ONE}}_ID))).thenReturn(List.of({{one}}));
{{/toMany}}
{{/relations}}
    }
{{/hasRelations}}

    @Test
    void createStoresEveryField() {
        given({{names}}.saveAndFlush(any({{Name}}.class))).willAnswer(call -> call.getArgument(0));

        assertThat({{Name}}Request.from(service.create(request({{idConstants}})))){{compared}}.isEqualTo(request({{idConstants}}));
    }

    @Test
    void updateReplacesEveryField() {
        given({{names}}.findById(ID)).willReturn(Optional.of({{name}}({{noIds}})));
        given({{names}}.saveAndFlush(any({{Name}}.class))).willAnswer(call -> call.getArgument(0));

        assertThat({{Name}}Request.from(service.update(ID, 0, otherRequest({{idConstants}})))){{compared}}.isEqualTo(otherRequest({{idConstants}}));
    }

    @Test
    void updateOfAStaleVersionStoresNothing() {
        given({{names}}.findById(ID)).willReturn(Optional.of({{name}}({{noIds}})));

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.update(ID, 7, otherRequest({{idConstants}})))
                .extracting(ApplicationException::kind)
                .isEqualTo(ErrorKind.PRECONDITION_FAILED);
        then({{names}}).should(never()).saveAndFlush(any());
    }

    @Test
    void archiveOfAProtectedRowIsRefused() {
        {{Name}} protectedRow = {{name}}({{noIds}});
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
        given({{entities}}.existsBy{{Api}}(request({{idConstants}}).{{api}}())).willReturn(true);

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.create(request({{idConstants}})))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::where, Violation::code)
                        .containsExactly(tuple("/{{api}}", "{{NAME}}_TAKEN")));
        then({{entities}}).should(never()).saveAndFlush(any());
    }

    @Test
    void updateToATaken{{Name}}IsRefused() {
        given({{entities}}.findById(ID)).willReturn(Optional.of({{entity}}({{noIds}})));
        given({{entities}}.existsBy{{Api}}AndIdNot(request({{idConstants}}).{{api}}(), ID)).willReturn(true);

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.update(ID, 0, request({{idConstants}})))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::where, Violation::code)
                        .containsExactly(tuple("/{{api}}", "{{NAME}}_TAKEN")));
        then({{entities}}).should(never()).saveAndFlush(any());
    }
{{/uniqueFields}}
{{#relations}}

    @Test
    void missing{{One}}IsRefused() {
{{#toOne}}
        given({{targets}}.findHeldById({{ONE}}_ID)).willReturn(Optional.empty());
{{/toOne}}
{{#toMany}}
        given({{targets}}.findHeldByIdIn(Set.of({{ONE}}_ID))).willReturn(List.of());
{{/toMany}}

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.create(request({{idConstants}})))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::where, Violation::code)
                        .containsExactly(tuple("/{{api}}", "{{NAME}}_NOT_FOUND")));
        then({{entities}}).should(never()).saveAndFlush(any());
    }
{{/relations}}
{{#trees}}

    @Test
    void {{name}}ThatLeadsBackIsRefused() {
        {{Entity}} {{entity}} = {{entity}}({{noIds}});
        ReflectionTestUtils.setField({{entity}}, "id", ID);
        {{Entity}} below = {{entity}}({{noIds}});
        below.set{{Name}}({{entity}});
        given({{entities}}.findById(ID)).willReturn(Optional.of({{entity}}));
        given({{entities}}.findHeldById({{ONE}}_ID)).willReturn(Optional.of(below));
        given({{entities}}.findHeldById(ID)).willReturn(Optional.of({{entity}}));

        assertThatExceptionOfType(ApplicationException.class)
                .isThrownBy(() -> service.update(ID, 0, request({{idConstants}})))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::where, Violation::code)
                        .containsExactly(tuple("/{{api}}", "{{NAME}}_CYCLE")));
        then({{entities}}).should(never()).saveAndFlush(any());
    }
{{/trees}}
}
