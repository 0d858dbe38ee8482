package {{package}}.auth;

import static org.assertj.core.api.Assertions.assertThat;

import {{repositoryPackage}}.UserRepository;
import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.Tokens;
import dev.gofasta.test.EndToEndTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;

@EndToEndTest
@Import(Mailbox.Config.class)
class FirstAdminTests {

    private static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    private UserRepository users;

    @Autowired
    private AccountService accounts;

    @Autowired
    private RestTestClient client;

    @Autowired
    private Mailbox mails;

    @Test
    void invitedAdministratorSetsAPasswordAndMayManageUsers() throws InterruptedException {
        start("Root@Example.com");
        Mailbox.Mail invitation = mails.next();
        assertThat(invitation.kind()).isEqualTo("invitation");
        assertThat(invitation.to()).isEqualTo("root@example.com");

        client.post()
                .uri("/api/v1/auth/password/reset")
                .body(Map.of("token", invitation.token(), "password", PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(mails.next().kind()).isEqualTo("password changed");
        client.get()
                .uri("/api/v1/users")
                .headers(headers -> headers.setBearerAuth(login().accessToken()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void laterStartsInviteNobody() throws InterruptedException {
        start("root@example.com");
        mails.next();

        start("other@example.com");

        assertThat(users.count()).isEqualTo(1);
    }

    @Test
    void whoHasRegisteredIsNotMadeAdministrator() throws InterruptedException {
        accounts.register("root@example.com", PASSWORD, () -> new UserAccounts(users)
                .create(new RegisterRequest("Eve", "Hill", "root@example.com", PASSWORD)));
        mails.next();

        start("root@example.com");

        assertThat(users.findAll()).singleElement().satisfies(user -> assertThat(user.getRole())
                .hasToString("USER"));
    }

    private void start(String email) {
        new FirstAdmin(email, users, accounts).run(new DefaultApplicationArguments());
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
