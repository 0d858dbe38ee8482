package dev.gofasta.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.ApplicationException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTests {

    private final Problems problems = new Problems(URI.create("https://acme.example/problems/"));

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_STOCK, out-of-stock",
        "OUT OF STOCK, out-of-stock",
        "100%, 100-",
        "a/b?c#d, a-b-c-d",
        "{<\u00dc>}, -----",
    })
    void makesTypeOfAnyCode(String code, String type) {
        var problem = this.problems.create(ApplicationException.conflict(code, "Gone."));
        assertThat(problem.getType()).hasToString("https://acme.example/problems/" + type);
        assertThat(problem.getProperties()).containsEntry(Problems.CODE, code);
    }
}
