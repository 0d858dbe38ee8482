package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.gofasta.core.RequestIds;
import dev.gofasta.logging.SecretMasker;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** Reads what both formats show of an event, without its secrets. */
final class LogEvents {

    /** The keys in the logging context that have a place of their own in each line. */
    static final List<String> IDS = List.of(RequestIds.MDC_KEY, "traceId", "spanId");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final SecretMasker masker;
    private final MaskedMessages messages;

    LogEvents(SecretMasker masker) {
        this.masker = masker;
        this.messages = new MaskedMessages(masker);
    }

    String time(ILoggingEvent event) {
        return TIME.format(event.getInstant());
    }

    String message(ILoggingEvent event) {
        return mask(messages.format(event));
    }

    String mask(@Nullable String text) {
        return text == null ? "" : masker.mask(text);
    }

    String id(ILoggingEvent event, String key) {
        return mask(event.getMDCPropertyMap().get(key));
    }

    /** The rest of the logging context, sorted by key, and the pairs that were given with the event. */
    Map<String, Object> context(ILoggingEvent event) {
        Map<String, Object> context = new LinkedHashMap<>();
        new TreeMap<>(event.getMDCPropertyMap()).forEach((key, value) -> {
            if (!IDS.contains(key)) {
                context.put(mask(key), value(key, value));
            }
        });
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> context.put(mask(String.valueOf(pair.key)), value(pair.key, pair.value)));
        }
        return context;
    }

    private Object value(@Nullable String key, @Nullable Object value) {
        if (key != null && masker.isSecret(key)) {
            return SecretMasker.MASK;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        return mask(text(value));
    }

    /** A value that cannot be shown must not cost the line. */
    private static String text(@Nullable Object value) {
        try {
            return Objects.toString(value);
        } catch (RuntimeException ex) {
            return "[" + ex.getClass().getName() + "]";
        }
    }
}
