package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.StackTracePrinter;

/** The members of the JSON object of an event. */
final class JsonLogMembers implements Consumer<JsonWriter.Members<ILoggingEvent>> {

    private final LogEvents events;
    private final @Nullable StackTracePrinter printer;
    private final StackTraces stackTraces;

    JsonLogMembers(LogEvents events, @Nullable StackTracePrinter printer) {
        this.events = events;
        this.printer = printer;
        this.stackTraces = new StackTraces(events::mask);
    }

    @Override
    public void accept(JsonWriter.Members<ILoggingEvent> members) {
        members.add("time", events::time);
        members.add("level", event -> event.getLevel().toString());
        members.add("logger", event -> events.mask(event.getLoggerName()));
        members.add("thread", event -> events.mask(event.getThreadName()));
        members.add("message", events::message);
        LogEvents.IDS.forEach(
                key -> members.add(key, event -> events.id(event, key)).whenHasLength());
        members.add("context", events::context).whenNotEmpty();
        members.add("error", ILoggingEvent::getThrowableProxy).whenNotNull().usingMembers(this::error);
    }

    private void error(JsonWriter.Members<IThrowableProxy> members) {
        members.add("type", IThrowableProxy::getClassName);
        members.add("message", throwable -> events.mask(throwable.getMessage()));
        members.add("stackTrace", this::stackTrace);
    }

    private String stackTrace(IThrowableProxy throwable) {
        if (printer != null && throwable instanceof ThrowableProxy proxy) {
            return events.mask(printer.printStackTraceToString(proxy.getThrowable()));
        }
        return stackTraces.print(throwable);
    }
}
