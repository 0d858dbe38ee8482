package {{packages.web}};

import static {{packages.fixture}}.{{Name}}Fixtures.{{name}};
import static {{packages.fixture}}.{{Name}}Fixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.verifyNoInteractions;

import {{packages.dto}}.{{Name}}Response;
import {{packages.service}}.{{Name}}Service;
{{#explicit}}
import {{packages.wiring}}.{{Name}}Wiring;
{{/explicit}}
import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Test
    void createdOneHasAnAddress() {
        {{Name}}Response created = {{Name}}Response.from({{name}}());
        given({{names}}.create(any())).willReturn(created);

        assertThat(post("", request()))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.LOCATION, "http://localhost" + PATH + "/" + created.id());
    }

    @Test
    void missingOneIsNotFound() {
        given({{names}}.get(ID)).willThrow(ApplicationException.notFound("{{Name}}", ID));

        assertThat(mvc.get().uri(PATH + "/{id}", ID))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void deleteAnswersWithoutContent() {
        assertThat(mvc.delete().uri(PATH + "/{id}", ID)).hasStatus(HttpStatus.NO_CONTENT);
        then({{names}}).should().delete(ID);
    }

    @Test
    void conditionIsRefusedAndNotIgnored() {
        assertThat(mvc.delete().uri(PATH + "/{id}", ID).header(HttpHeaders.IF_MATCH, "\"1\""))
                .hasStatus(HttpStatus.BAD_REQUEST);
        verifyNoInteractions({{names}});
    }

    @Test
    void emptyBatchIsRefused() {
        assertThat(post("/batch", List.of())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void batchIsRefusedAsAWholeWhenOneOfItIsWrong() {
        assertThat(post("/batch", List.of(request(), Map.of("surprise", true)))).hasStatus(HttpStatus.BAD_REQUEST);
        verifyNoInteractions({{names}});
    }
{{#hasInvalids}}

    @ParameterizedTest
    @MethodSource
    void invalidValueIsNamed(String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put(field, value);

        assertThat(post("", body))
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

    private MockMvcTester.MockMvcRequestBuilder post(String below, Object body) {
        return mvc.post().uri(PATH + below).contentType(MediaType.APPLICATION_JSON).content(mapper.writeValueAsBytes(body));
    }
}
