package dev.gofasta.generator.field;

/** Writes values as the grammar of fields reads them. */
public final class FieldText {

    private FieldText() {}

    /** Returns {@code text} with what the shell or the grammar would take written as in a URL: {@code %3A} is a colon. */
    public static String encoded(String text) {
        return text.replace("%", "%25").replace(":", "%3A").replaceAll("\\s", "%20");
    }
}
