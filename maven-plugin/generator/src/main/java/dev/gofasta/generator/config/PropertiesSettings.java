package dev.gofasta.generator.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a {@code .properties} file; {@code #---} begins its next document. */
final class PropertiesSettings {

    private static final String BLANK = " \t\f";

    private final String text;
    private final List<List<Setting>> documents = new ArrayList<>(List.of(new ArrayList<>()));

    private PropertiesSettings(String text) {
        this.text = text;
    }

    static SettingsFile read(String path, String text) {
        PropertiesSettings reader = new PropertiesSettings(text);
        reader.read();
        return new SettingsFile(path, text, reader.documents, List.of());
    }

    private void read() {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int start = skip(at);
            int end = lineEnd(start);
            if (start < end && (text.charAt(start) == '#' || text.charAt(start) == '!')) {
                if (text.substring(at, end).strip().matches("[#!]---")) {
                    documents.add(new ArrayList<>());
                }
            } else if (start < end) {
                end = logicalEnd(start);
                add(start, end);
            }
            at = next(end);
        }
    }

    /** A line that ends with an odd number of backslashes goes on in the next one. */
    private int logicalEnd(int start) {
        int end = lineEnd(start);
        while (continues(start, end) && next(end) < text.length()) {
            end = lineEnd(next(end));
        }
        return end;
    }

    private boolean continues(int start, int end) {
        int slashes = 0;
        while (end - slashes > start && text.charAt(end - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void add(int start, int end) {
        int keyEnd = start;
        while (keyEnd < end && "=: \t\f".indexOf(text.charAt(keyEnd)) < 0) {
            keyEnd += text.charAt(keyEnd) == '\\' ? 2 : 1;
        }
        keyEnd = Math.min(keyEnd, end);
        int value = Math.min(skip(keyEnd), end);
        if (value < end && (text.charAt(value) == '=' || text.charAt(value) == ':')) {
            value = Math.min(skip(value + 1), end);
        }
        Properties entry = load(text.substring(start, end));
        String key = entry.stringPropertyNames().stream().findFirst().orElse("");
        List<String> path = PropertyName.segments(key);
        if (!path.isEmpty()) {
            documents
                    .get(documents.size() - 1)
                    .add(new Setting(
                            path,
                            path.size(),
                            new Setting.Extent(start, keyEnd),
                            new Setting.Value(entry.getProperty(key, ""), new Setting.Extent(value, end), false),
                            List.of(),
                            true));
        }
    }

    private static Properties load(String entry) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(entry));
        } catch (IOException ex) {
            throw new UncheckedIOException("A text in memory can be read", ex);
        } catch (IllegalArgumentException ex) {
            // A broken \\uxxxx: Spring refuses the file by itself, and says where.
            return new Properties();
        }
        return properties;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && BLANK.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        int line = end < 0 ? text.length() : end;
        return line > from && text.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    private int next(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
