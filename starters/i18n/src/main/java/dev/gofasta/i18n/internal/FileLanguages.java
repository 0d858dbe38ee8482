package dev.gofasta.i18n.internal;

import dev.gofasta.i18n.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that have a file, looked up as RFC 4647 says in section 3.4. */
public final class FileLanguages implements Languages {

    /** Longer headers are not read; browsers send less than a tenth of it. */
    static final int MAX_HEADER = 1000;

    private final Map<String, Locale> supported = new HashMap<>();
    private final Locale defaultLocale;

    public FileLanguages(MessageCatalog catalog) {
        defaultLocale = catalog.defaultLocale();
        supported.put(key(defaultLocale), defaultLocale);
        catalog.locales().forEach(locale -> supported.put(key(locale), locale));
    }

    @Override
    public Set<Locale> supported() {
        return Set.copyOf(supported.values());
    }

    @Override
    public Locale defaultLocale() {
        return defaultLocale;
    }

    @Override
    public Locale choose(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER) {
            return defaultLocale;
        }
        try {
            return choose(Locale.LanguageRange.parse(acceptLanguage));
        } catch (IllegalArgumentException ex) {
            return defaultLocale;
        }
    }

    /** The ranges are sorted by their weight, the greatest first. */
    private Locale choose(List<Locale.LanguageRange> ranges) {
        List<String> refused = ranges.stream()
                .filter(range -> range.getWeight() == 0)
                .map(Locale.LanguageRange::getRange)
                .toList();
        for (Locale.LanguageRange range : ranges) {
            if (range.getWeight() > 0) {
                Locale locale = lookUp(range.getRange(), refused);
                if (locale != null) {
                    return locale;
                }
            }
        }
        return defaultLocale;
    }

    private @Nullable Locale lookUp(String range, List<String> refused) {
        if (range.equals("*")) {
            return refused.contains(key(defaultLocale)) ? null : defaultLocale;
        }
        for (String tag : MessageCatalog.chain(range)) {
            Locale locale = supported.get(tag);
            if (locale != null && !refused.contains(tag)) {
                return locale;
            }
        }
        return null;
    }

    private static String key(Locale locale) {
        return locale.toLanguageTag().toLowerCase(Locale.ROOT);
    }
}
