package dev.gofasta.logging.internal;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes stack traces; what exceptions say goes through a filter, and every line but the first is indented. */
final class StackTraces {

    private final UnaryOperator<@Nullable String> messages;

    StackTraces(UnaryOperator<@Nullable String> messages) {
        this.messages = messages;
    }

    String print(IThrowableProxy throwable) {
        StringBuilder out = new StringBuilder();
        print(out, throwable, "", "");
        return out.toString();
    }

    private void print(StringBuilder out, IThrowableProxy throwable, String indent, String caption) {
        IThrowableProxy current = throwable;
        String label = caption;
        while (current != null) {
            header(out, current, indent, label);
            frames(out, current, indent);
            for (IThrowableProxy suppressed : current.getSuppressed()) {
                print(out, suppressed, indent + "\t", "Suppressed: ");
            }
            current = current.getCause();
            label = "Caused by: ";
        }
    }

    private void header(StringBuilder out, IThrowableProxy throwable, String indent, String caption) {
        out.append(indent.isEmpty() && !caption.isEmpty() ? "\t" : indent).append(caption);
        if (throwable.isCyclic()) {
            out.append("[CIRCULAR REFERENCE] ");
        }
        out.append(throwable.getClassName());
        if (throwable.getMessage() != null) {
            out.append(": ").append(messages.apply(throwable.getMessage()));
        }
        out.append('\n');
    }

    private static void frames(StringBuilder out, IThrowableProxy throwable, String indent) {
        StackTraceElementProxy[] frames = throwable.getStackTraceElementProxyArray();
        if (frames == null) {
            return;
        }
        int common = Math.min(throwable.getCommonFrames(), frames.length);
        for (int i = 0; i < frames.length - common; i++) {
            out.append(indent).append('\t').append(frames[i].getSTEAsString()).append('\n');
        }
        if (common > 0) {
            out.append(indent).append("\t... ").append(common).append(" common frames omitted\n");
        }
    }
}
