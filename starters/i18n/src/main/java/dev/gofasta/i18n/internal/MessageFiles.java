package dev.gofasta.i18n.internal;

import dev.gofasta.i18n.MessagesException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Finds and reads the files of messages. This happens once, at the start, and never for a request. */
public final class MessageFiles {

    private static final String PREFIX = "messages_";

    private MessageFiles() {}

    /** Tells whether there is a file. */
    public static boolean exist(ResourceLoader loader, String location) {
        return !find(loader, location).isEmpty();
    }

    /**
     * Reads every file.
     *
     * @param location the folder, with a slash at its end
     * @throws MessagesException when one of them cannot be used
     */
    public static MessageCatalog read(ResourceLoader loader, String location, Locale defaultLocale) {
        Map<String, Map<String, MessageText>> languages = new TreeMap<>();
        for (Resource file : find(loader, location)) {
            String tag = locale(file).toLanguageTag();
            YamlMessages.read(name(file), content(file), languages.computeIfAbsent(tag, any -> new TreeMap<>()));
        }
        if (!languages.isEmpty() && !languages.containsKey(defaultLocale.toLanguageTag())) {
            throw new MessagesException(
                    location,
                    "there is no file for the default language " + defaultLocale.toLanguageTag(),
                    "Add " + defaultLocale.toLanguageTag() + ".yaml, or set gofasta.i18n.default-locale to one of "
                            + String.join(", ", languages.keySet()) + ".");
        }
        return new MessageCatalog(languages, defaultLocale);
    }

    private static List<Resource> find(ResourceLoader loader, String location) {
        return Stream.of("*.yaml", "*.yml")
                .flatMap(pattern -> Arrays.stream(find(loader, location, pattern)))
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
    }

    private static Resource[] find(ResourceLoader loader, String location, String pattern) {
        try {
            return ResourcePatternUtils.getResourcePatternResolver(loader).getResources(location + pattern);
        } catch (FileNotFoundException ex) {
            return new Resource[0];
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Locale locale(Resource file) {
        String name = name(file);
        String tag = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        tag = (tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : tag).replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException ex) {
            // Told below.
        }
        throw new MessagesException(
                name, "its name is no language", "Name it after a language tag, as en.yaml or de-AT.yaml.");
    }

    /** The name of the file below its folder, as it is in messages. */
    private static String name(Resource file) {
        try {
            String path = file.getURL().getPath();
            int parent = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
            return path.substring(parent + 1);
        } catch (IOException ex) {
            return nameOnly(file.getFilename());
        }
    }

    private static String nameOnly(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException ex) {
            throw new MessagesException(name(file), "it cannot be read: " + ex.getMessage(), "Make the file readable.");
        }
    }
}
