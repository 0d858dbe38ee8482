package dev.gofasta.i18n.autoconfigure;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of messages in several languages. */
@ConfigurationProperties("gofasta.i18n")
public class I18nProperties {

    static final String LOCATION = "classpath*:locales/";

    /** Whether to read messages from files and to choose languages. */
    private boolean enabled = true;

    /** Folder of the files, with a slash at its end; each file is named after its language. */
    private String location = LOCATION;

    /** Language that is used when no other fits; it must have a file. */
    private Locale defaultLocale = Locale.ENGLISH;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public Locale getDefaultLocale() {
        return defaultLocale;
    }

    public void setDefaultLocale(Locale defaultLocale) {
        this.defaultLocale = defaultLocale;
    }
}
