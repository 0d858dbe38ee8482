package dev.gofasta.generator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits the first document of a {@code .properties} file; comments, order and line separators stay. */
public final class PropertiesEditor {

    private static final String DOCUMENT_SEPARATOR = "#---";

    private String text;

    private PropertiesEditor(String text) {
        this.text = text;
    }

    /** One entry: where its key and value stand. */
    private record Entry(String key, Span value) {}

    /** Reads the text of a file. */
    public static PropertiesEditor of(String text) {
        return new PropertiesEditor(text);
    }

    /** Returns the text with all edits. */
    public String result() {
        return text;
    }

    /** Returns the value of {@code key} as it is written, continuation lines included. */
    public Optional<String> get(String key) {
        return entries().stream()
                .filter(entry -> entry.key().equals(key))
                .reduce((first, last) -> last)
                .map(entry ->
                        text.substring(entry.value().start(), entry.value().end()));
    }

    /** Sets {@code key}; a new one goes below the entries that share most of its name, or to the end. */
    public PropertiesEditor set(String key, String value) {
        List<Entry> entries = entries();
        Optional<Entry> existing =
                entries.stream().filter(entry -> entry.key().equals(key)).reduce((first, last) -> last);
        if (existing.isPresent()) {
            Span span = existing.get().value();
            text = text.substring(0, span.start()) + value + text.substring(span.end());
            return this;
        }
        int at = entries.isEmpty()
                ? text.substring(0, firstDocumentEnd()).stripTrailing().length()
                : neighbour(entries, key).value().end();
        String separator = new Layout(text, "    ").separator(at);
        String line = key + "=" + value;
        text = at == 0 && text.isBlank()
                ? line + separator
                : text.substring(0, at) + separator + line + text.substring(at);
        return this;
    }

    private static Entry neighbour(List<Entry> entries, String key) {
        Entry best = entries.get(entries.size() - 1);
        int shared = 0;
        for (Entry entry : entries) {
            int common = DottedNames.sharedSegments(entry.key(), key);
            if (common > 0 && common >= shared) {
                best = entry;
                shared = common;
            }
        }
        return best;
    }

    private int firstDocumentEnd() {
        Layout layout = new Layout(text, "    ");
        for (int line = 0; line < text.length(); line = layout.nextLine(line)) {
            if (text.substring(line, layout.lineEnd(line)).strip().equals(DOCUMENT_SEPARATOR)) {
                return line;
            }
        }
        return text.length();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Layout layout = new Layout(text, "    ");
        int limit = firstDocumentEnd();
        int line = 0;
        while (line < limit) {
            int start = line + layout.indent(line).length();
            int end = layout.lineEnd(line);
            boolean comment = start >= end || text.charAt(start) == '#' || text.charAt(start) == '!';
            while (!comment && continues(end) && layout.nextLine(end) < limit) {
                end = layout.lineEnd(layout.nextLine(end));
            }
            if (!comment) {
                entries.add(entry(start, end));
            }
            line = layout.nextLine(end);
        }
        return entries;
    }

    private boolean continues(int lineEnd) {
        int slashes = 0;
        while (lineEnd - slashes > 0 && text.charAt(lineEnd - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private Entry entry(int start, int end) {
        int keyEnd = start;
        while (keyEnd < end && "=: \t\f".indexOf(text.charAt(keyEnd)) < 0) {
            keyEnd += text.charAt(keyEnd) == '\\' ? 2 : 1;
        }
        int value = skipBlanks(Math.min(keyEnd, end), end);
        if (value < end && (text.charAt(value) == '=' || text.charAt(value) == ':')) {
            value = skipBlanks(value + 1, end);
        }
        return new Entry(text.substring(start, Math.min(keyEnd, end)).replace("\\", ""), new Span(value, end));
    }

    private int skipBlanks(int from, int end) {
        int at = from;
        while (at < end && " \t\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
