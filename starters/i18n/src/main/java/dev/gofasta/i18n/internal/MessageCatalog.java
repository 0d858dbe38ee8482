package dev.gofasta.i18n.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All messages, by language and key. It never changes. */
public final class MessageCatalog {

    private final Map<String, Map<String, MessageText>> languages;
    private final Locale defaultLocale;

    MessageCatalog(Map<String, Map<String, MessageText>> languages, Locale defaultLocale) {
        this.languages = languages;
        this.defaultLocale = defaultLocale;
    }

    Locale defaultLocale() {
        return defaultLocale;
    }

    Set<Locale> locales() {
        return languages.keySet().stream().map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableSet());
    }

    /** Finds a message in the language, in what it is a variant of, or in the default language. */
    @Nullable
    String find(String key, Locale locale) {
        for (String tag : chain(locale.toLanguageTag())) {
            MessageText message = messages(tag).get(key);
            if (message != null) {
                return message.text();
            }
        }
        MessageText message = messages(defaultLocale.toLanguageTag()).get(key);
        return message == null ? null : message.text();
    }

    /** The keys that other languages have, by language; a variant has those of its language too. */
    public Map<String, Set<String>> missing() {
        Set<String> all = new TreeSet<>();
        languages.values().forEach(messages -> all.addAll(messages.keySet()));
        Map<String, Set<String>> missing = new TreeMap<>();
        languages.keySet().forEach(tag -> {
            Set<String> keys = new TreeSet<>(all);
            chain(tag).forEach(part -> keys.removeAll(messages(part).keySet()));
            if (!keys.isEmpty()) {
                missing.put(tag, keys);
            }
        });
        return missing;
    }

    /** Returns de-AT and de for de-AT. */
    static List<String> chain(String tag) {
        List<String> chain = new ArrayList<>();
        for (String part = tag; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('-')))) {
            chain.add(part);
        }
        return chain;
    }

    private Map<String, MessageText> messages(String tag) {
        return languages.getOrDefault(tag, Map.of());
    }
}
