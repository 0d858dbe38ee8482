package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.ApplicationException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The slowing down of guesses. */
interface ThrottleFlows extends Flows {

    @Tag("asvs:V6.3.1")
    @Test
    default void slowsGuessingDownAndLeavesTheOwnerIn() {
        registered();
        service().login(EMAIL, PASSWORD, "10.0.0.1");
        for (int guess = 0; guess < 5; guess++) {
            refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "wrong", "10.6.6.6"));
        }
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, PASSWORD, "10.6.6.6"));
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, PASSWORD, "10.7.7.7"));
        assertThat(service().login(EMAIL, PASSWORD, "10.0.0.1")).isNotNull();
        shop().clock().forward(Duration.ofSeconds(6));
        refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "wrong", "10.6.6.6"));
        shop().clock().forward(Duration.ofSeconds(6));
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, PASSWORD, "10.6.6.6"));
        shop().clock().forward(Duration.ofMinutes(15));
        assertThat(service().login(EMAIL, PASSWORD, "10.6.6.6")).isNotNull();
    }

    @Test
    default void countsGuessesThatComeAtOnce() throws Exception {
        registered();
        List<String> codes = parallel(16, () -> {
            try {
                service().login(EMAIL, "wrong", "10.6.6.6");
                return "in";
            } catch (ApplicationException refused) {
                return refused.code();
            }
        });
        assertThat(codes.stream().filter("INVALID_CREDENTIALS"::equals)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    default void letsTheOwnerInByALinkHoweverManyOthersGuess() {
        registered();
        guessUntilRefused("10.6.6.6");
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, PASSWORD, "10.0.0.9"));
        service().requestPasswordReset(EMAIL);
        service().resetPassword(mails().token("passwordReset"), NEXT, "10.0.0.9");
        guessUntilRefused("10.6.6.6");
        assertThat(service().login(EMAIL, NEXT, "10.0.0.9")).isNotNull();
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, NEXT, "10.6.6.6"));
    }

    @Test
    default void slowsGuessesOfUnknownAddressesTheSame() {
        for (int guess = 0; guess < 5; guess++) {
            refused("INVALID_CREDENTIALS", () -> service().login(OTHER, "wrong", "10.6.6.6"));
        }
        refused("TOO_MANY_LOGINS", () -> service().login(OTHER, "wrong", "10.6.6.6"));
    }

    @Test
    default void hashesNothingWhileItIsTooEarly() {
        registered();
        guessUntilRefused("10.6.6.6");
        int before = shop().hashes();
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, PASSWORD, "10.6.6.6"));
        assertThat(shop().hashes()).isEqualTo(before);
    }

    @Test
    default void slowsGuessesOfTheCurrentPasswordDown() {
        registered();
        for (int guess = 0; guess < 5; guess++) {
            refused("INVALID_CREDENTIALS", () -> service().changePassword(EMAIL, "wrong", NEXT));
        }
        refused("TOO_MANY_LOGINS", () -> service().changePassword(EMAIL, PASSWORD, NEXT));
        assertThat(service().login(EMAIL, PASSWORD)).isNotNull();
    }

    private void guessUntilRefused(String client) {
        for (int guess = 0; guess < 5; guess++) {
            refused("INVALID_CREDENTIALS", () -> service().login(EMAIL, "wrong", client));
        }
        refused("TOO_MANY_LOGINS", () -> service().login(EMAIL, "wrong", client));
    }
}
