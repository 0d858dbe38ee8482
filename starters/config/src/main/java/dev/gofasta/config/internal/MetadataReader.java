package dev.gofasta.config.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the jars on the class path say of their {@code gofasta.*} properties. */
final class MetadataReader {

    private static final List<String> FILES = List.of(
            "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json");

    private MetadataReader() {}

    static List<KnownKey> read(ClassLoader classes) {
        List<KnownKey> keys = new ArrayList<>();
        for (URL file : files(classes)) {
            String content = content(file);
            if (content.contains("gofasta.")) {
                keys.addAll(parse(file.toString(), content));
            }
        }
        return keys;
    }

    private static List<URL> files(ClassLoader classes) {
        List<URL> files = new ArrayList<>();
        try {
            for (String name : FILES) {
                files.addAll(Collections.list(classes.getResources(name)));
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return files;
    }

    private static String content(URL file) {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream input = connection.getInputStream()) {
                return new String(input.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot read " + file, ex);
        }
    }

    static List<KnownKey> parse(String file, String json) {
        Object document;
        try {
            document = JsonReader.read(json);
        } catch (IllegalArgumentException ex) {
            throw new IllegalStateException(file + " is not valid JSON: build its jar again", ex);
        }
        List<KnownKey> keys = new ArrayList<>();
        if (document instanceof Map<?, ?> root && root.get("properties") instanceof List<?> properties) {
            for (Object property : properties) {
                if (property instanceof Map<?, ?> map && text(map, "name").startsWith("gofasta.")) {
                    keys.add(new KnownKey(text(map, "name"), text(map, "type"), deprecation(map)));
                }
            }
        }
        return keys;
    }

    private static KnownKey.@Nullable Deprecation deprecation(Map<?, ?> property) {
        if (property.get("deprecation") instanceof Map<?, ?> details) {
            String replacement = text(details, "replacement");
            boolean removed = text(details, "level").equals("error");
            return new KnownKey.Deprecation(replacement.isEmpty() ? null : replacement, removed);
        }
        return text(property, "deprecated").equals("true") ? new KnownKey.Deprecation(null, false) : null;
    }

    private static String text(Map<?, ?> map, String name) {
        return Objects.toString(map.get(name), "");
    }
}
