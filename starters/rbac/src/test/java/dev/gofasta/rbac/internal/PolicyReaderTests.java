package dev.gofasta.rbac.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.rbac.PolicyException;
import dev.gofasta.rbac.PolicyRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTests {

    @Test
    void readsRulesLinksCommentsAndBlankLines() {
        PolicyDocument document = PolicyReader.read("x.csv", """
                \uFEFF# who may do what

                p, admin, /api/v1/**, *
                p,user,/api/v1/profile,(PUT)|(GET)\r
                g, admin, user
                """);
        assertThat(document.rules())
                .containsExactly(
                        new PolicyRule("admin", "/api/v1/**", "*"),
                        new PolicyRule("user", "/api/v1/profile", "GET|PUT"));
        assertThat(document.inherited()).isEqualTo(java.util.Map.of("admin", Set.of("user")));
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void namesEveryMistakeWithItsLine() {
        PolicyException failure = failure("p, a, /x, FETCH\n\np, a, y, get\nq, a\np, a, /x\n");
        assertThat(failure.problems()).hasSize(5);
        assertThat(failure.getMessage())
                .contains("x.csv:1: unknown method 'FETCH'; write * or some of GET|HEAD")
                .contains("x.csv:3: path 'y' is not absolute")
                .contains("x.csv:3: method 'get' is not in capitals; write 'GET'")
                .contains("x.csv:4: unknown kind 'q'; write 'p, <role>")
                .contains("x.csv:5: it has 3 columns instead of 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "p, ROLE_admin, /x, GET ~ write 'admin'",
                "p, , /x, GET ~ is no role",
                "p, a b, /x, GET ~ is no role",
                "p, a, /x/, GET ~ ends in a slash",
                "p, a, //x, GET ~ two slashes",
                "p, a, /../x, GET ~ dots",
                "p, a, /**/x, GET ~ ** before its end",
                "p, a, /x*, GET ~ segment 'x*'",
                "p, a, /{id:.*}, GET ~ segment '{id:.*}'",
                "p, a, /{*rest}, GET ~ segment '{*rest}'",
                "p, a, /a%2Fb, GET ~ decoded",
                "p, a, /a;b, GET ~ plain text",
                "p, a, /x, GET|GET ~ twice",
                "p, a, /x, GET| ~ unknown method ''",
                "p, a, /x, .* ~ unknown method",
                "p, a, /x, TRACE ~ unknown method",
                "p, a, /x, OPTIONS ~ CORS",
                "p, a, /x, GET # why ~ unknown method",
                "p, a, /x, GET, deny ~ 5 columns",
                "g, a ~ 2 columns",
                "g, a, a ~ inherit itself",
            })
    void refuses(String line, String message) {
        PolicyException failure = failure("p, z, /z, GET\n" + line);
        assertThat(failure.problems())
                .singleElement()
                .asString()
                .startsWith("x.csv:2: ")
                .contains(message);
    }

    @Test
    void refusesLinesThatSayTheSameInOtherWords() {
        assertThat(failure("p, a, /x, GET|PUT\np, a, /x, (PUT)|(GET)\ng, a, b\ng,a,b")
                        .problems())
                .containsExactly(
                        "x.csv:2: it says the same as line 1; take one of them out.",
                        "x.csv:4: it says the same as line 3; take one of them out.");
    }

    @Test
    void refusesACircleOfRoles() {
        assertThat(failure("p, a, /x, GET\ng, a, b\ng, b, c\ng, c, a").problems())
                .singleElement()
                .asString()
                .startsWith("x.csv:4: role 'c' would inherit itself through 'a'");
    }

    @Test
    void refusesAPolicyThatGrantsNothing() {
        assertThat(failure("# nothing\ng, a, b").problems())
                .singleElement()
                .asString()
                .contains("no line grants");
    }

    @Test
    void warnsOfAnInheritedRoleWithoutLines() {
        assertThat(PolicyReader.read("x.csv", "p, a, /x, GET\ng, a, usr").warnings())
                .containsExactly("x.csv:2: role 'usr' has no line that grants it anything.");
    }

    @Test
    void showsNoControlCharacters() {
        assertThat(failure("p, a, /x, G\u0007ET").getMessage()).contains("'G?ET'");
    }

    private static PolicyException failure(String text) {
        PolicyException failure = catchThrowableOfType(PolicyException.class, () -> PolicyReader.read("x.csv", text));
        assertThat(failure).isNotNull();
        return failure;
    }
}
