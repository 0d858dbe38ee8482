package {{package}}.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Tokens;
import dev.gofasta.test.EndToEndTest;
import dev.gofasta.test.TestHttp;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest
@Import(Mailbox.Config.class)
class AuthApiTests {

    private static final String PATH = "/api/v1/auth";
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final String OTHER_PASSWORD = "two lanterns on the pier";

    @Autowired
    private TestHttp http;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Mailbox mails;

    @Test
    void whoHasConfirmedTheAddressCanLogIn() throws InterruptedException {
        register("ada@example.com");
        login("ada@example.com", PASSWORD).expectStatus().isForbidden();

        post("/verify", Map.of("token", mails.next().token())).expectStatus().isNoContent();

        Tokens tokens = loggedIn("Ada@Example.com", PASSWORD);
        me(tokens).expectStatus().isOk().expectBody().jsonPath("$.role").isEqualTo("USER");
    }

    @Test
    void nobodyRegistersAsAdministrator() {
        Map<String, String> body = Map.of(
                "firstName", "Eve", "lastName", "Hill", "email", "eve@example.com", "password", PASSWORD, "role", "ADMIN");

        post("/register", body).expectStatus().isBadRequest();
    }

    @Test
    void ordinaryUsersSeeNoOtherUsers() throws InterruptedException {
        String token = registered("joan@example.com").accessToken();

        client.get()
                .uri("/api/v1/users")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void registrationDoesNotTellWhichAddressesAreTaken() throws InterruptedException {
        register("grace@example.com");
        assertThat(mails.next().kind()).isEqualTo("verification");

        register("grace@example.com");
        assertThat(mails.next().kind()).isEqualTo("already registered");
    }

    @Test
    void refreshTokenIsGoodOnceAndItsReuseEndsTheLogin() throws InterruptedException {
        Tokens first = registered("mary@example.com");
        Tokens second = refresh(first)
                .expectStatus()
                .isOk()
                .expectBody(Tokens.class)
                .returnResult()
                .getResponseBody();

        refresh(first).expectStatus().isUnauthorized();
        refresh(second).expectStatus().isUnauthorized();
    }

    @Test
    void logoutEndsTheLogin() throws InterruptedException {
        Tokens tokens = registered("edith@example.com");

        post("/logout", Map.of("refreshToken", tokens.refreshToken())).expectStatus().isNoContent();

        refresh(tokens).expectStatus().isUnauthorized();
    }

    @Test
    void logoutEverywhereEndsAllLogins() throws InterruptedException {
        Tokens one = registered("hedy@example.com");
        Tokens other = loggedIn("hedy@example.com", PASSWORD);

        client.post()
                .uri(PATH + "/logout-all")
                .headers(headers -> headers.setBearerAuth(one.accessToken()))
                .exchange()
                .expectStatus()
                .isNoContent();

        refresh(one).expectStatus().isUnauthorized();
        refresh(other).expectStatus().isUnauthorized();
    }

    @Test
    void changedPasswordReplacesTheOldOne() throws InterruptedException {
        Tokens tokens = registered("lise@example.com");

        client.put()
                .uri(PATH + "/password")
                .headers(headers -> headers.setBearerAuth(tokens.accessToken()))
                .body(Map.of("currentPassword", PASSWORD, "newPassword", OTHER_PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(mails.next().kind()).isEqualTo("password changed");
        login("lise@example.com", PASSWORD).expectStatus().isUnauthorized();
        loggedIn("lise@example.com", OTHER_PASSWORD);
    }

    @Test
    void forgottenPasswordIsSetWithTheLinkOfAMail() throws InterruptedException {
        Tokens tokens = registered("rosa@example.com");
        post("/password/forgot", Map.of("email", "rosa@example.com")).expectStatus().isAccepted();
        String token = mails.next().token();

        post("/password/reset", Map.of("token", token, "password", OTHER_PASSWORD))
                .expectStatus()
                .isNoContent();
        assertThat(mails.next().kind()).isEqualTo("password changed");

        refresh(tokens).expectStatus().isUnauthorized();
        loggedIn("rosa@example.com", OTHER_PASSWORD);
        post("/password/reset", Map.of("token", token, "password", PASSWORD))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void unknownAddressIsAnsweredLikeAKnownOne() {
        post("/password/forgot", Map.of("email", "nobody@example.com")).expectStatus().isAccepted();
        post("/verification", Map.of("email", "nobody@example.com")).expectStatus().isAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password1234567", "passwordpassword"})
    void weakPasswordIsRefused(String password) {
        Map<String, String> body =
                Map.of("firstName", "Ida", "lastName", "Rhodes", "email", "ida@example.com", "password", password);

        post("/register", body).expectStatus().isBadRequest();
    }

    @Test
    void whoIsNotLoggedInHasNoAccount() {
        client.get()
                .uri(PATH + "/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists(HttpHeaders.WWW_AUTHENTICATE);
        // A good token of somebody who is not among the users.
        http.as("user").get().uri(PATH + "/me").exchange().expectStatus().isNotFound();
    }

    private Tokens registered(String email) throws InterruptedException {
        register(email);
        post("/verify", Map.of("token", mails.next().token())).expectStatus().isNoContent();
        return loggedIn(email, PASSWORD);
    }

    private void register(String email) {
        post("/register", Map.of("firstName", "Ada", "lastName", "Byron", "email", email, "password", PASSWORD))
                .expectStatus()
                .isEqualTo(HttpStatus.ACCEPTED);
    }

    private Tokens loggedIn(String email, String password) {
        Tokens tokens = login(email, password)
                .expectStatus()
                .isOk()
                .expectBody(Tokens.class)
                .returnResult()
                .getResponseBody();
        assertThat(tokens).isNotNull();
        return tokens;
    }

    private RestTestClient.ResponseSpec login(String email, String password) {
        return post("/login", Map.of("email", email, "password", password));
    }

    private RestTestClient.ResponseSpec refresh(Tokens tokens) {
        return post("/refresh", Map.of("refreshToken", tokens.refreshToken()));
    }

    private RestTestClient.ResponseSpec me(Tokens tokens) {
        return client.get()
                .uri(PATH + "/me")
                .headers(headers -> headers.setBearerAuth(tokens.accessToken()))
                .exchange();
    }

    private RestTestClient.ResponseSpec post(String path, Object body) {
        return client.post().uri(PATH + path).body(body).exchange();
    }
}
