package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.core.env.Environment;

/** Writes one line for each event, and its stack trace indented below it. Spring Boot's logging creates it by its name. */
public final class TextLogFormatter implements StructuredLogFormatter<ILoggingEvent> {

    /** Reports of Spring Boot that are made of many lines and tell of configuration. */
    private static final Set<String> REPORTS = Set.of(
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
            "org.springframework.boot.autoconfigure.logging.ConditionEvaluationReportLogger");

    private final LogEvents events;
    private final StackTraces stackTraces;

    public TextLogFormatter(Environment environment) {
        events = new LogEvents(Maskers.of(environment));
        stackTraces = new StackTraces(this::clean);
    }

    @Override
    public String format(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(256);
        line.append(events.time(event)).append(String.format(" %5s ", event.getLevel()));
        line.append('[').append(clean(event.getThreadName())).append("] ");
        line.append(clean(event.getLoggerName())).append(' ');
        appendIds(line, event);
        line.append(": ").append(message(event));
        Map<String, Object> context = events.context(event);
        if (!context.isEmpty()) {
            line.append(" {").append(Escapes.escape(join(context))).append('}');
        }
        line.append('\n');
        if (event.getThrowableProxy() != null) {
            line.append(stackTraces.print(event.getThrowableProxy()));
        }
        return line.toString();
    }

    private void appendIds(StringBuilder line, ILoggingEvent event) {
        String ids = LogEvents.IDS.stream()
                .map(key -> Map.entry(key, events.id(event, key)))
                .filter(id -> !id.getValue().isEmpty())
                .map(id -> id.getKey() + "=" + Escapes.escape(id.getValue()))
                .collect(Collectors.joining(" "));
        if (!ids.isEmpty()) {
            line.append('[').append(ids).append("] ");
        }
    }

    private String message(ILoggingEvent event) {
        String message = events.message(event);
        if (!REPORTS.contains(event.getLoggerName())) {
            return Escapes.escape(message);
        }
        return message.lines().map(Escapes::escape).collect(Collectors.joining("\n\t"));
    }

    private String clean(@Nullable String text) {
        return Escapes.escape(events.mask(text));
    }

    private static String join(Map<String, Object> context) {
        return context.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
