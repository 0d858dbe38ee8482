package dev.gofasta.seeds.internal;

import org.springframework.core.NestedExceptionUtils;

/** Makes messages of failures. */
final class Messages {

    private Messages() {}

    /** Returns what the database or the code itself said, on one line, without a full stop. */
    static String of(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        String message = root.getMessage();
        String text = message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
        return text.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\.$", "");
    }
}
