package dev.gofasta.config.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which starter a name belongs to, also when that starter is not there. */
final class StarterNames {

    static final List<String> CONCERNS = List.of(
            "auth",
            "config",
            "data",
            "dev-services",
            "encryption",
            "errors",
            "health",
            "i18n",
            "logging",
            "openapi",
            "rbac",
            "seeds",
            "session",
            "test",
            "validation",
            "web");

    /** They are left out of the packaged application, whose files still hold their settings. */
    private static final Set<String> DEVELOPMENT_ONLY = Set.of("devservices", "test");

    private StarterNames() {}

    /** The artifact of the starter that owns a name. */
    static Optional<String> ownerOf(KeyName name) {
        return CONCERNS.stream()
                .filter(concern -> KeyName.flat(concern).equals(name.concern()))
                .findFirst()
                .map(concern -> "gofasta-starter-" + concern);
    }

    static boolean isDevelopmentOnly(KeyName name) {
        return DEVELOPMENT_ONLY.contains(name.concern());
    }
}
