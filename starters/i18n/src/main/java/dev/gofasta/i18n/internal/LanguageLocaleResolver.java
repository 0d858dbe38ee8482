package dev.gofasta.i18n.internal;

import dev.gofasta.i18n.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a request is the one chosen by its header Accept-Language. */
public final class LanguageLocaleResolver implements LocaleResolver {

    private final Languages languages;

    public LanguageLocaleResolver(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return languages.choose(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException(
                "The language comes from the header Accept-Language. Define a LocaleResolver bean named localeResolver "
                        + "to store it elsewhere.");
    }
}
