package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "gofasta.web.allowed-parameters=trace")
class PageBindingTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/things|0 20 id: ASC",
                "/things?page=2&size=100|2 100 id: ASC",
                "/things?sort=name,desc&sort=price|0 20 name: DESC,price: ASC,id: ASC",
                "/things?sort=id,desc|0 20 id: DESC",
                "/things?name=a&price=1&q=x&trace=1|0 20 id: ASC"
            })
    void bindsPage(String path, String page) throws IOException, InterruptedException {
        assertThat(new HttpCalls(this.port).get(path).body()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size=-1|size OUT_OF_RANGE",
                "size=0|size OUT_OF_RANGE",
                "size=101|size OUT_OF_RANGE",
                "size=1000000000|size OUT_OF_RANGE",
                "size=99999999999999999999|size OUT_OF_RANGE",
                "size=1e9|size INVALID_TYPE",
                "size=|size INVALID_TYPE",
                "size=%D9%A3|size INVALID_TYPE",
                "size=1&size=2|size REPEATED",
                "page=-1|page OUT_OF_RANGE",
                "page=x|page INVALID_TYPE",
                "page=2147483647|page OUT_OF_RANGE",
                "page=1&page=1|page REPEATED",
                "sort=secret|sort UNKNOWN_SORT",
                "sort=|sort UNKNOWN_SORT",
                "sort=name,down|sort INVALID_SORT",
                "sort=name,asc,x|sort INVALID_SORT",
                "sort=name&sort=name,desc|sort REPEATED",
                "nmae=a|nmae UNKNOWN_PARAMETER",
                "Name=a|Name UNKNOWN_PARAMETER",
                "price=x|price INVALID_TYPE"
            })
    void refusesWhatDoesNotFit(String query, String outcome) throws IOException, InterruptedException {
        var response = new HttpCalls(this.port).get("/things?" + query);
        assertThat(HttpCalls.summary(response)).as(response.body()).isEqualTo("400 INVALID_PARAMETER " + outcome);
    }

    @Test
    void namesWhatIsAllowed() throws IOException, InterruptedException {
        assertThat(new HttpCalls(this.port).get("/things?sort=x").body()).contains("name, price, id");
        assertThat(new HttpCalls(this.port).get("/things?size=0").body()).contains("between 1 and 100");
        assertThat(new HttpCalls(this.port).get("/things?x=0").body())
                .contains("page, size, sort, trace, name, price, q");
    }
}
