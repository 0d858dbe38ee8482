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
                "price=x|price INVALID_TYPE",
                "price=1e-100000000|price INVALID_TYPE",
                "price=1e1001|price INVALID_TYPE",
                "price=1&price=2|price INVALID_TYPE",
                "count=1e-100000000|count INVALID_TYPE",
                "ref=1-1-1-1-1|ref INVALID_TYPE",
                "refs=1-1-1-1-1|refs INVALID_TYPE",
                "day=%2B999999999-01-01|day INVALID_TYPE",
                "day=0000-12-31|day INVALID_TYPE",
                "since=%2B1000000000-12-31T23:59:59Z|since INVALID_TYPE",
                "since=-0001-01-01T00:00:00Z|since INVALID_TYPE",
                "at=%2B10000-01-01T00:00:00Z|at INVALID_TYPE",
                "at=9999-12-31T23:59:59-01:00|at INVALID_TYPE",
                "name=a%00b|name INVALID_DATA",
                "name=a&name=%00|name INVALID_DATA",
                "q=%00|q INVALID_DATA"
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
                .contains("page, size, sort, trace, name, price, count");
    }
}
