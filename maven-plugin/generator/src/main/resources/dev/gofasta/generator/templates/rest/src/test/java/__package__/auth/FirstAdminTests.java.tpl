package {{package}}.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Tokens;
import dev.gofasta.test.EndToEndTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest(properties = "app.admin-email=Root@Example.com")
@Import(Mailbox.Config.class)
class FirstAdminTests {

    private static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Mailbox mails;

    @Test
    void invitedAdministratorSetsAPasswordAndMayManageUsers() throws InterruptedException {
        Mailbox.Mail invitation = mails.next();
        assertThat(invitation.kind()).isEqualTo("invitation");
        assertThat(invitation.to()).isEqualTo("root@example.com");

        client.post()
                .uri("/api/v1/auth/password/reset")
                .body(Map.of("token", invitation.token(), "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();

        client.get()
                .uri("/api/v1/users")
                .headers(headers -> headers.setBearerAuth(login().accessToken()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Tokens login() {
        Tokens tokens = client.post()
                .uri("/api/v1/auth/login")
                .body(Map.of("email", "root@example.com", "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Tokens.class)
                .returnResult()
                .getResponseBody();
        assertThat(tokens).isNotNull();
        return tokens;
    }
}
