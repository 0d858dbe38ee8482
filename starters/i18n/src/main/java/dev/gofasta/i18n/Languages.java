package dev.gofasta.i18n;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that the application speaks: those that have a file. Define a bean of this type to choose in another way. */
public interface Languages {

    /**
     * Returns every language that can be chosen.
     *
     * @return the locales that have a file, the default one among them
     */
    Set<Locale> supported();

    /**
     * Returns the language that is used when no other fits.
     *
     * @return the default locale
     */
    Locale defaultLocale();

    /**
     * Chooses a language for a caller.
     *
     * @param acceptLanguage the value of a header Accept-Language; anything that is not such a value, or is very long, is ignored
     * @return a supported locale
     */
    Locale choose(@Nullable String acceptLanguage);
}
