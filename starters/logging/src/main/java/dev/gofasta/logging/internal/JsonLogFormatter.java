package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.structured.JsonWriterStructuredLogFormatter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;
import org.springframework.core.env.Environment;

/** Writes one JSON object for each event, always in UTF-8. Spring Boot's logging creates it by its name. */
public final class JsonLogFormatter extends JsonWriterStructuredLogFormatter<ILoggingEvent> {

    public JsonLogFormatter(
            Environment environment,
            @Nullable StackTracePrinter stackTracePrinter,
            @Nullable StructuredLoggingJsonMembersCustomizer<?> customizer) {
        super(new JsonLogMembers(new LogEvents(Maskers.of(environment)), stackTracePrinter), customizer);
    }

    /** Some readers of lines take U+2028 and U+2029 for ends of lines; JSON allows them in a string as they are. */
    @Override
    public String format(ILoggingEvent event) {
        return super.format(event).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    @Override
    public byte[] formatAsBytes(ILoggingEvent event, Charset charset) {
        return format(event).getBytes(StandardCharsets.UTF_8);
    }
}
