package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.it.Http.Answer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks by what requests hold: OWASP API Security Top 10 2023, risks 3 and 4. */
class InputAttackTests {

    private static final String PATCH = "application/merge-patch+json";

    private final AttackedService attacked = AttackedService.get();

    @AfterAll
    static void nothingSurprisedTheServiceAndNothingSecretIsInItsLog() {
        AttackedService.get().assertUnharmed();
    }

    @ParameterizedTest
    @CsvSource({
        "/id, '\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"'",
        "/recordVersion, '\"recordVersion\":7'",
        "/createdAt, '\"createdAt\":\"2020-01-01T00:00:00Z\"'",
        "/deletedAt, '\"deletedAt\":null'",
        "/deletable, '\"deletable\":true'",
        "/recordActive, '\"recordActive\":false'",
    })
    @Tag("owasp:API3")
    @Tag("asvs:V15.3.3")
    void memberThatIsNotForClientsIsRefusedByName(String pointer, String member) {
        Answer answer = attacked.admin.send(
                "POST", AttackedService.PRODUCTS, AttackedService.PRODUCT.replace("{", "{" + member + ","));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.response().body()).contains(pointer);
    }

    @Test
    @Tag("owasp:API3")
    @Tag("asvs:V8.2.3")
    void nobodyRegistersWithARole() {
        Answer answer = attacked.nobody.send(
                "POST",
                "/api/v1/auth/register",
                AttackedService.registration("eve@example.com").replace("{", "{\"role\":\"ADMIN\","));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @Test
    @Tag("owasp:API3")
    void patchChangesNoMemberThatIsNotForClients() {
        String path = attacked.product();

        Answer answer =
                attacked.admin.send("PATCH", path, "{\"recordVersion\":9}", "If-Match", "\"0\"", "Content-Type", PATCH);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(attacked.admin.get(path).json().get("recordVersion").getAsInt())
                .isZero();
    }

    @Test
    @Tag("owasp:API3")
    @Tag("asvs:V15.3.1")
    void answerHoldsNothingOfPasswords() {
        attacked.registered("shown@example.com");

        assertThat(attacked.admin
                        .get("/api/v1/users?email=shown@example.com")
                        .response()
                        .body())
                .doesNotContainIgnoringCase("password", "argon2", "hash", "deletedAt");
    }

    @ParameterizedTest
    @MethodSource
    @Tag("owasp:API4")
    @Tag("asvs:V5.2.1")
    void whatWouldCostTooMuchIsRefused(int status, String body) {
        Answer answer = attacked.admin.send("POST", AttackedService.PRODUCTS, body);

        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    }

    static Stream<Arguments> whatWouldCostTooMuchIsRefused() {
        return Stream.of(
                arguments("large", 413, "{\"name\":\"" + "x".repeat(2_000_000) + "\"}"),
                arguments("deep", 400, "{\"data\":" + "[".repeat(1000) + "]".repeat(1000) + "}"),
                arguments("very deep", 400, "[".repeat(100_000)),
                arguments("many digits", 400, AttackedService.PRODUCT.replace("2.50", "1e-100000000")),
                arguments("many members", 400, "{" + "\"a\":1,".repeat(50_000) + "\"a\":1}"));
    }

    private static Arguments arguments(String name, int status, String body) {
        return Arguments.of(status, Named.of(name, body));
    }

    @Test
    @Tag("owasp:API4")
    void headersThatAreTooLargeAreRefused() {
        Answer answer = attacked.user.get(AttackedService.PRODUCTS, "X-Large", "a".repeat(20_000));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(attacked.user.get(AttackedService.PRODUCTS).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1000000", "size=-1", "size=0", "page=99999999999", "page=-1"})
    @Tag("owasp:API4")
    void pageThatIsTooLargeOrSenselessIsRefused(String query) {
        Answer answer = attacked.user.get(AttackedService.PRODUCTS + "?" + query);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }
}
