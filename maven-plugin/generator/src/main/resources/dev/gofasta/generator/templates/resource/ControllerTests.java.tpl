package {{packages.web}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import {{packages.dto}}.{{Name}}Response;
import {{packages.fixture}}.{{Name}}Fixtures;
{{#targetImports}}
import {{.}};
{{/targetImports}}
{{#dependencies}}
import {{servicePackage}}.{{Target}}Service;
{{/dependencies}}
import {{packages.service}}.{{Name}}Service;
{{#explicit}}
import {{packages.wiring}}.{{Name}}Wiring;
{{/explicit}}
import dev.gofasta.core.ApplicationException;
import dev.gofasta.web.MergePatch;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest
{{#guarded}}
// Who may call what is tested in {{Name}}ApiTests.
@AutoConfigureMockMvc(addFilters = false)
{{/guarded}}
@ContextConfiguration(classes = {{Name}}{{#explicit}}Wiring.Web{{/explicit}}{{#scanned}}Controller{{/scanned}}.class)
class {{Name}}ControllerTests {

    private static final String PATH = "{{apiPrefix}}/{{path}}";
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper mapper;

    @MockitoBean
    private {{Name}}Service {{names}};
{{#explicit}}
{{#dependencies}}

    @MockitoBean
    private {{Target}}Service {{targets}};
{{/dependencies}}
{{/explicit}}

    @Test
    void showAnswersWithTheVersionAsEntityTag() {
        given({{names}}.get(ID)).willReturn(response());

        assertThat(mvc.get().uri(PATH + "/{id}", ID)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"");
    }

    @Test
    void missingOneIsNotFound() {
        given({{names}}.get(ID)).willThrow(ApplicationException.notFound("{{Name}}", ID));

        assertThat(mvc.get().uri(PATH + "/{id}", ID))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void patchOfAStaleVersionIsRefusedBeforeItIsRead() {
        given({{names}}.get(ID)).willReturn(response());

        assertThat(mvc.patch()
                        .uri(PATH + "/{id}", ID)
                        .header(HttpHeaders.IF_MATCH, "\"7\"")
                        .contentType(MergePatch.MEDIA_TYPE)
                        .content("{\"surprise\": true}"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void archiveAnswersWithoutContent() {
        assertThat(mvc.delete().uri(PATH + "/{id}", ID)).hasStatus(HttpStatus.NO_CONTENT);
        then({{names}}).should().archive(ID);
    }
{{#hasInvalids}}

    @ParameterizedTest
    @MethodSource
    void invalidValueIsNamed(String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put(field, value);

        assertThat(mvc.post()
                        .uri(PATH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(mapper.writeValueAsBytes(body)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/" + field);
    }

    static Stream<Arguments> invalidValueIsNamed() {
        return Stream.of(
                {{invalidArguments}});
    }
{{/hasInvalids}}

    private static {{Name}}Response response() {
        return {{Name}}Response.from({{Name}}Fixtures.{{name}}({{responseArguments}}));
    }
}
