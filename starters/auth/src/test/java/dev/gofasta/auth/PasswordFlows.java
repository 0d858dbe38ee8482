package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changing and resetting passwords. */
interface PasswordFlows extends Flows {

    @Tag("asvs:V6.2.2")
    @Tag("asvs:V6.2.3")
    @Tag("asvs:V7.4.3")
    @Test
    default void endsAllLoginsWithANewPassword() {
        registered();
        Tokens tokens = service().login(EMAIL, PASSWORD);
        refused("INVALID_CREDENTIALS", () -> service().changePassword(EMAIL, "wrong", NEXT));
        refused("PASSWORD_TOO_SHORT", () -> service().changePassword(EMAIL, PASSWORD, "short"));
        service().changePassword(EMAIL, PASSWORD, NEXT);
        mails().await("passwordChanged");
        refused("INVALID_REFRESH_TOKEN", () -> service().refresh(tokens.refreshToken()));
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, PASSWORD));
        assertThat(service().login(EMAIL, NEXT)).isNotNull();
    }

    @Tag("asvs:V6.4.3")
    @Tag("asvs:V6.5.1")
    @Test
    @Tag("asvs:V6.6.2")
    default void resetsAPasswordOnceAndByTheNewestLinkOnly() throws Exception {
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        service().requestPasswordReset("nobody@example.org");
        service().requestPasswordReset(EMAIL);
        String old = mails().token("passwordReset");
        shop().clock().forward(Duration.ofMinutes(6));
        service().requestPasswordReset(EMAIL);
        String token = mails().token("passwordReset");
        refused("INVALID_TOKEN", () -> service().resetPassword(old, NEXT));
        refused("INVALID_TOKEN", () -> service().verifyEmail(token));
        List<Boolean> won = parallel(4, () -> {
            try {
                service().resetPassword(token, NEXT);
                return true;
            } catch (ApplicationException refused) {
                return null;
            }
        });
        assertThat(won).hasSize(1);
        assertThat(service().login(EMAIL, NEXT)).isNotNull();
    }

    @Test
    default void letsNobodyVoidALinkByAskingForMore() {
        registered();
        service().requestPasswordReset(EMAIL);
        String link = mails().token("passwordReset");
        shop().clock().forward(Duration.ofMinutes(4));
        service().requestPasswordReset(EMAIL);
        service().requestPasswordReset(EMAIL);
        mails().none();
        service().resetPassword(link, NEXT);
        assertThat(service().login(EMAIL, NEXT)).isNotNull();
    }

    @Test
    default void changesAndResetsAtOnceWithoutADeadlock() throws Exception {
        registered();
        String password = PASSWORD;
        for (int round = 0; round < 5; round++) {
            shop().clock().forward(Duration.ofMinutes(6));
            service().requestPasswordReset(EMAIL);
            String link = mails().token("passwordReset");
            String current = password;
            AtomicInteger turn = new AtomicInteger();
            parallel(2, () -> {
                try {
                    if (turn.getAndIncrement() == 0) {
                        service().changePassword(EMAIL, current, NEXT);
                    } else {
                        service().resetPassword(link, NEXT);
                    }
                } catch (ApplicationException refused) {
                    assertThat(refused.code()).isIn("INVALID_TOKEN", "INVALID_CREDENTIALS");
                }
                return null;
            });
            password = NEXT;
            assertThat(service().login(EMAIL, NEXT)).isNotNull();
        }
    }

    @Test
    default void letsLinksExpire() {
        registered();
        service().requestPasswordReset(EMAIL);
        String token = mails().token("passwordReset");
        shop().clock().forward(Duration.ofMinutes(61));
        refused("INVALID_TOKEN", () -> service().resetPassword(token, NEXT));
    }

    @Test
    default void voidsLinksWithANewPassword() {
        registered();
        service().requestPasswordReset(EMAIL);
        String link = mails().token("passwordReset");
        service().changePassword(EMAIL, PASSWORD, NEXT);
        refused("INVALID_TOKEN", () -> service().resetPassword(link, PASSWORD));
        assertThat(service().login(EMAIL, NEXT)).isNotNull();
    }

    @Tag("asvs:V6.5.2")
    @Tag("asvs:V6.5.4")
    @Test
    default void keepsOnlyHashesOfLinks() {
        registered();
        service().requestPasswordReset(EMAIL);
        String link = mails().token("passwordReset");
        assertThat(link).hasSize(43);
        assertThat(shop().oneTimeHashes()).hasSize(1).doesNotContain(link);
    }

    @Test
    default void doesNotSpendALinkOnARefusedPassword() {
        registered();
        service().requestPasswordReset(EMAIL);
        String link = mails().token("passwordReset");
        refused("PASSWORD_TOO_SHORT", () -> service().resetPassword(link, "short"));
        service().resetPassword(link, NEXT);
        assertThat(service().login(EMAIL, NEXT)).isNotNull();
    }

    @Tag("asvs:V6.2.10")
    @Test
    default void letsPasswordsGrowOld() {
        registered();
        shop().clock().forward(Duration.ofDays(4000));
        assertThat(service().login(EMAIL, PASSWORD)).isNotNull();
    }
}
