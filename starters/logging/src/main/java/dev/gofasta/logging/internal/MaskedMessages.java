package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.gofasta.logging.SecretMasker;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.MessageFormatter;

/** Puts arguments into messages; one that follows a secret key is masked whole, whatever blanks or line breaks it holds. */
final class MaskedMessages {

    private static final String PLACE = "{}";
    private static final int MAX_PREFIX = 256;

    private final SecretMasker masker;

    MaskedMessages(SecretMasker masker) {
        this.masker = masker;
    }

    @Nullable
    String format(ILoggingEvent event) {
        String pattern = event.getMessage();
        Object[] arguments = event.getArgumentArray();
        if (pattern == null || arguments == null || arguments.length == 0 || pattern.contains("\\{}")) {
            return event.getFormattedMessage();
        }
        Object[] masked = mask(pattern, arguments);
        return masked == arguments
                ? event.getFormattedMessage()
                : MessageFormatter.arrayFormat(pattern, masked).getMessage();
    }

    private Object[] mask(String pattern, Object[] arguments) {
        Object[] masked = arguments;
        int place = pattern.indexOf(PLACE);
        for (int i = 0; i < arguments.length && place >= 0; i++) {
            if (isSecretAt(pattern, place)) {
                masked = masked == arguments ? arguments.clone() : masked;
                masked[i] = SecretMasker.MASK;
            }
            place = pattern.indexOf(PLACE, place + PLACE.length());
        }
        return masked;
    }

    /** An argument is secret if any letter in its place were. */
    private boolean isSecretAt(String pattern, int place) {
        String prefix = pattern.substring(Math.max(0, place - MAX_PREFIX), place);
        return masker.mask(prefix + "x").endsWith(SecretMasker.MASK);
    }
}
