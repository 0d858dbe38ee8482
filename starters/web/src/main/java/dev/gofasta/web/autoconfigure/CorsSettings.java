package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.ExactCorsConfiguration;
import dev.gofasta.web.internal.SettingsException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.cors.CorsConfiguration;

/** Checks the settings of CORS and makes Spring's form of them. */
final class CorsSettings {

    private static final Pattern ORIGIN =
            Pattern.compile("https?://([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

    private static final List<String> STRANGERS = List.of(
            "https://stranger.example",
            "http://stranger.example",
            "https://www.stranger.com",
            "http://www.stranger.com",
            "https://stranger.example:8443",
            "http://stranger.example:8080");

    private CorsSettings() {}

    static CorsConfiguration of(CorsProperties properties) {
        properties.getAllowedOrigins().forEach(origin -> check(origin, properties.isAllowCredentials()));
        if (properties.isAllowCredentials()
                && properties.getAllowedOriginPatterns().stream().anyMatch(CorsSettings::matchesAny)) {
            throw everybody("gofasta.web.cors.allowed-origin-patterns");
        }
        CorsConfiguration configuration = new ExactCorsConfiguration();
        configuration.setAllowedOrigins(List.copyOf(properties.getAllowedOrigins()));
        if (!properties.getAllowedOriginPatterns().isEmpty()) {
            configuration.setAllowedOriginPatterns(List.copyOf(properties.getAllowedOriginPatterns()));
        }
        configuration.setAllowedMethods(List.copyOf(properties.getAllowedMethods()));
        configuration.setAllowedHeaders(List.copyOf(properties.getAllowedHeaders()));
        configuration.setExposedHeaders(List.copyOf(properties.getExposedHeaders()));
        configuration.setAllowCredentials(properties.isAllowCredentials());
        configuration.setMaxAge(properties.getMaxAge());
        return configuration;
    }

    private static void check(String origin, boolean credentials) {
        if (origin.equals(CorsConfiguration.ALL)) {
            if (credentials) {
                throw everybody("gofasta.web.cors.allowed-origins");
            }
            return;
        }
        boolean defaultPort = origin.matches("http://.*:80|https://.*:443");
        if (!ORIGIN.matcher(origin).matches() || defaultPort) {
            throw new SettingsException(
                    "The property gofasta.web.cors.allowed-origins has \"" + origin
                            + "\", which is no origin as browsers send it, so that it would never match.",
                    "Write scheme, host and port only, in lower case, without a path, a slash at the end or a default"
                            + " port, such as https://shop.example.");
        }
    }

    /** Asked of Spring, which will match the pattern: a pattern that lets one stranger in lets all of his kind in. */
    private static boolean matchesAny(String pattern) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOriginPatterns(List.of(pattern));
        return STRANGERS.stream().anyMatch(origin -> configuration.checkOrigin(origin) != null);
    }

    private static SettingsException everybody(String property) {
        return new SettingsException(
                "The property " + property + " allows every origin, and gofasta.web.cors.allow-credentials is true,"
                        + " so that every page of the web could act in the name of your users.",
                "Name the origins that you trust, or set gofasta.web.cors.allow-credentials=false.");
    }
}
