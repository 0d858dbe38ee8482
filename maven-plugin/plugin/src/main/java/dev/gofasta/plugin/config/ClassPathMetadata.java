package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.Deprecation;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata of a class path say.
 *
 * @param properties the keys
 * @param sources the folders and jars that have metadata
 */
record ClassPathMetadata(KnownProperties properties, List<Path> sources) {

    private static final List<String> FILES = List.of(
            "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)+");
    private static final String LOG_LEVEL = "org.springframework.boot.logging.LogLevel";

    /**
     * Reads them.
     *
     * @throws IOException when a jar or its metadata can't be read
     */
    static ClassPathMetadata read(List<Path> classPath) throws IOException {
        Map<String, KnownProperty> properties = new TreeMap<>();
        List<Path> sources = new ArrayList<>();
        try (ClassPathFiles files = new ClassPathFiles(classPath)) {
            for (ClassPathFiles.Part part : files.parts()) {
                Map<String, KnownProperty> ofPart = new TreeMap<>();
                for (String file : FILES) {
                    for (KnownProperty property : read(part, file)) {
                        ofPart.merge(property.name(), property, (first, second) -> merged(first, second, true));
                    }
                }
                if (!ofPart.isEmpty()) {
                    sources.add(part.path());
                }
                ofPart.forEach((name, property) ->
                        properties.merge(name, property, (first, second) -> merged(first, second, false)));
            }
            List<KnownProperty> all = List.copyOf(properties.values());
            return new ClassPathMetadata(new KnownProperties(all, enums(all, files)), List.copyOf(sources));
        }
    }

    private static List<KnownProperty> read(ClassPathFiles.Part part, String file) throws IOException {
        try {
            Optional<InputStream> in = part.open(file);
            return in.isEmpty() ? List.of() : MetadataFile.read(in.get());
        } catch (IOException ex) {
            throw new IOException(part.path() + ", " + file + ": " + ex.getMessage(), ex);
        }
    }

    /** The second file of a jar only adds to its first; what one of two jars still supports is not deprecated. */
    private static KnownProperty merged(KnownProperty first, KnownProperty second, boolean sameJar) {
        boolean hinted = !first.suggested().isEmpty() || second.suggested().isEmpty();
        KnownProperty hints = hinted ? first : second;
        return new KnownProperty(
                first.name(),
                orElse(first.type(), second.type()),
                orElse(first.description(), second.description()),
                first.defaultValue() == null ? second.defaultValue() : first.defaultValue(),
                hints.suggested(),
                hints.open(),
                sameJar
                        ? first.deprecation() == null ? second.deprecation() : first.deprecation()
                        : milder(first.deprecation(), second.deprecation()));
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static @Nullable Deprecation milder(@Nullable Deprecation first, @Nullable Deprecation second) {
        if (first == null || second == null) {
            return null;
        }
        return first.removed() && !second.removed() ? second : first;
    }

    private static Map<String, List<String>> enums(List<KnownProperty> properties, ClassPathFiles files)
            throws IOException {
        Set<String> types = new LinkedHashSet<>(Set.of(LOG_LEVEL));
        for (KnownProperty property : properties) {
            String type = property.type();
            if (type != null) {
                CLASS_NAME.matcher(type).results().forEach(match -> types.add(match.group()));
            }
        }
        Map<String, List<String>> enums = new TreeMap<>();
        for (String type : types) {
            if (!type.startsWith("java.lang.")) {
                constants(type, files).ifPresent(constants -> enums.put(type, constants));
            }
        }
        return enums;
    }

    /** Metadata that people write name nested classes with a dot. */
    private static Optional<List<String>> constants(String type, ClassPathFiles files) throws IOException {
        String name = type;
        while (true) {
            Optional<InputStream> file = files.openClass(name);
            if (file.isPresent()) {
                try (InputStream in = file.get()) {
                    return EnumConstants.read(in);
                }
            }
            int dot = name.lastIndexOf('.');
            if (dot < 0 || !Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
                return Optional.empty();
            }
            name = name.substring(0, dot) + '$' + name.substring(dot + 1);
        }
    }
}
