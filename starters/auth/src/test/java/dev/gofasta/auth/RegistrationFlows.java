package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registration and the confirmation of addresses. */
interface RegistrationFlows extends Flows {

    @Tag("asvs:V6.5.1")
    @Tag("asvs:V7.6.2")
    @Test
    default void registersConfirmsAndLogsIn() {
        service().register(" Ann@Example.org", PASSWORD, shop().creation(EMAIL));
        String token = mails().token("verification");
        refused("EMAIL_NOT_VERIFIED", () -> service().login(EMAIL, PASSWORD));
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "wrong"));
        service().verifyEmail(token);
        refused("INVALID_TOKEN", () -> service().verifyEmail(token));
        assertThat(shop().rows("auth_refresh_tokens")).isZero();
        Tokens tokens = service().login(EMAIL, PASSWORD);
        assertThat(shop().decode(tokens.accessToken()).getSubject()).isEqualTo(EMAIL);
        assertThat(shop().rows("auth_refresh_tokens")).isEqualTo(1);
    }

    @Test
    default void answersTheSameWhetherAnAddressIsTakenOrNot() {
        int before = shop().hashes();
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        int free = shop().hashes() - before;
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        assertThat(shop().hashes() - before - free).isEqualTo(free);
        mails().await("alreadyRegistered");
        assertThat(shop().rows("users")).isEqualTo(1);
    }

    @Tag("asvs:V2.3.3")
    @Test
    default void endsARaceForAnAddressTheSame() throws Exception {
        parallel(6, () -> {
            service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
            return true;
        });
        assertThat(shop().rows("users")).isEqualTo(1);
        assertThat(shop().rows("auth_credentials")).isEqualTo(1);
    }

    @Tag("asvs:V6.4.1")
    @Test
    default void invitesAnAccountThatSomebodyElseMade() {
        Account account = shop().creation(EMAIL).get();
        service().invite(account);
        String late = mails().token("invitation");
        shop().clock().forward(Duration.ofHours(24));
        refused("INVALID_TOKEN", () -> service().resetPassword(late, PASSWORD));
        service().invite(account);
        String token = mails().token("invitation");
        service().resetPassword(token, PASSWORD);
        refused("INVALID_TOKEN", () -> service().resetPassword(token, NEXT));
        assertThat(service().login(EMAIL, PASSWORD)).isNotNull();
    }

    @Test
    default void saysNothingWhenMailFails() {
        registered();
        mails().broken(true);
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        service().register(OTHER, PASSWORD, shop().creation(OTHER));
        Awaitility.await().until(() -> mails().failures() == 2);
        service().sendVerification(OTHER);
        service().requestPasswordReset(EMAIL);
        service().requestPasswordReset("nobody@example.org");
        Awaitility.await().until(() -> mails().failures() == 4);
        mails().broken(false);
        service().sendVerification(OTHER);
        service().verifyEmail(mails().token("verification"));
        assertThat(service().login(OTHER, PASSWORD)).isNotNull();
    }

    @Test
    default void letsConfirmationsExpireAndKeepsOnlyTheirHashes() {
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        String token = mails().token("verification");
        assertThat(shop().oneTimeHashes()).isNotEmpty().doesNotContain(token);
        shop().clock().forward(Duration.ofHours(24));
        refused("INVALID_TOKEN", () -> service().verifyEmail(token));
    }

    @Test
    default void takesNoConfirmationAfterAReset() {
        service().register(EMAIL, PASSWORD, shop().creation(EMAIL));
        String confirmation = mails().token("verification");
        service().requestPasswordReset(EMAIL);
        service().resetPassword(mails().token("passwordReset"), NEXT);
        refused("INVALID_TOKEN", () -> service().verifyEmail(confirmation));
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, PASSWORD));
    }
}
