package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RequestHeaderTests {

    private static final String THING = "/things/0198a6c4-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    @Test
    void acceptsHarmlessRequestId() throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get("/mdc", "X-Request-Id", "abc.1_2-3");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("abc.1_2-3");
        assertThat(response.body()).isEqualTo("abc.1_2-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "", "<script>", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void replacesOtherRequestId(String id) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get("/mdc", "X-Request-Id", id);
        assertThat(response.headers().firstValue("X-Request-Id"))
                .get()
                .asString()
                .matches("[0-9a-f-]{36}");
        assertThat(response.headers().firstValue("X-Request-Id")).hasValue(response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sends", "/nothing", "/things?size=x"})
    void namesRequestInProblem(String path) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get(path, "X-Request-Id", "abc");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("abc");
        assertThat(HttpCalls.json(response).path("instance").asString()).isEqualTo("urn:gofasta:request:abc");
    }

    @Test
    void keepsRequestIdInAsynchronousRequest() throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get("/async", "X-Request-Id", "abc");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("abc");
        assertThat(response.body()).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\""})
    void readsEntityTag(String tag) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).send("PUT", THING, "", "If-Match", tag);
        assertThat(response.body()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*", "\"3\", \"4\"", "\"-1\"", "\"x\"", "\"99999999999999999999\"", ""})
    void refusesOtherEntityTag(String tag) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).send("PUT", THING, "", "If-Match", tag);
        assertThat(HttpCalls.summary(response)).isEqualTo("400 INVALID_PARAMETER If-Match INVALID_TYPE");
        assertThat(response.body()).contains("must be one entity tag");
    }

    @Test
    void demandsEntityTag() throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).send("PUT", THING, "");
        assertThat(HttpCalls.summary(response)).isEqualTo("428 PRECONDITION_REQUIRED If-Match PRECONDITION_REQUIRED");
    }
}
