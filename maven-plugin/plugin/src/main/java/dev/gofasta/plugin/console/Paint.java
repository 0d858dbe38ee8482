package dev.gofasta.plugin.console;

/** Colours for a terminal, or none. */
public enum Paint {
    /** Plain text, for files, pipes and those who ask for it. */
    NONE,
    /** ANSI escape sequences. */
    ANSI;

    String good(String text) {
        return in("32", text);
    }

    String bad(String text) {
        return in("31", text);
    }

    String warn(String text) {
        return in("33", text);
    }

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
