package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Account;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogMailerTests {

    private static final URI LINK = URI.create("https://shop.example/reset-password#token=aB-3_x");

    private final Account account = new Account("7", "ada@example.com", Set.of());

    @Test
    void printsTheWholeLinkAndNothingThatALoggerCouldMask(CapturedOutput output) {
        new LogMailer().invitation(account, LINK);

        assertThat(output.getOut().lines()).containsExactly("Mail (invitation) for account 7 " + LINK);
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void printsNoAddress(CapturedOutput output) {
        new LogMailer().alreadyRegistered(account);

        assertThat(output.getOut()).contains("already registered", "account 7").doesNotContain("ada");
    }
}
