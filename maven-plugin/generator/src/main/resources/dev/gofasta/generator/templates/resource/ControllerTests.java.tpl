package {{base}}.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import {{base}}.dto.{{Name}}Response;
import {{base}}.fixture.{{Name}}Fixtures;
import {{base}}.service.{{Name}}Service;
import {{base}}.wiring.{{Name}}Wiring;
import dev.gofasta.core.ApplicationException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest
@ContextConfiguration(classes = {{Name}}Wiring.Web.class)
class {{Name}}ControllerTests {

    private static final String PATH = "/api/v1/{{path}}";
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private {{Name}}Service {{names}};

    @Test
    void showAnswersWithTheVersionAsEntityTag() {
        given({{names}}.get(ID)).willReturn({{Name}}Response.from({{Name}}Fixtures.{{name}}()));

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
    void archiveAnswersWithoutContent() {
        assertThat(mvc.delete().uri(PATH + "/{id}", ID)).hasStatus(HttpStatus.NO_CONTENT);
        then({{names}}).should().archive(ID);
    }
{{#firstField}}

    @Test
    void valueOfAWrongTypeIsNamed() {
        assertThat(mvc.post().uri(PATH).contentType(MediaType.APPLICATION_JSON).content("{\"{{name}}\": {{wrongJson}}}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/{{name}}");
    }
{{/firstField}}
}
