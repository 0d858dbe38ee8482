package dev.gofasta.config.internal;

import dev.gofasta.config.internal.KnownKey.Deprecation;
import dev.gofasta.config.internal.UsedKey.Source;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.ConfigurableEnvironment;

/** Finds the names under {@code gofasta} that no property has. */
public final class StrictKeys {

    private final KnownKeys known;
    private final List<KeyPattern> owned;

    /**
     * Knows what is allowed.
     *
     * @param known what the class path describes
     * @param owned patterns of the application's own names
     */
    public StrictKeys(KnownKeys known, List<String> owned) {
        this.known = known;
        this.owned = KeyPattern.all(owned);
    }

    /** Problems for files and the command line, warnings for the environment and for deprecated names. */
    public Findings check(ConfigurableEnvironment environment) {
        Findings findings = new Findings();
        for (UsedKey used : UsedKeys.in(environment)) {
            Optional<KnownKey> key =
                    used.source() == Source.ENVIRONMENT ? known.findFlat(used.flat()) : known.find(used.name());
            if (key.isPresent()) {
                checkDeprecation(used, key.get(), findings);
            } else if (!isTolerated(used)) {
                report(used, describe(used) + ": no such property" + advice(used), findings);
            }
        }
        return findings;
    }

    private static void report(UsedKey used, String text, Findings findings) {
        if (used.source() == Source.ENVIRONMENT) {
            findings.warning(text);
        } else {
            findings.problem(text);
        }
    }

    private static void checkDeprecation(UsedKey used, KnownKey key, Findings findings) {
        Deprecation deprecation = key.deprecation();
        if (deprecation == null) {
            return;
        }
        String instead = deprecation.replacement() == null ? "" : ", use " + deprecation.replacement();
        if (deprecation.removed()) {
            report(used, describe(used) + ": has no effect any more" + instead, findings);
        } else {
            findings.warning(describe(used) + ": is deprecated" + instead);
        }
    }

    private boolean isTolerated(UsedKey used) {
        KeyName name = nameOf(used);
        if (used.source() == Source.ENVIRONMENT && KeyPattern.anyMatchesFlat(owned, used.flat())) {
            return true;
        }
        return KeyPattern.anyMatches(owned, name)
                || used.source() == Source.SYSTEM_PROPERTY && isOfTheBuild(name)
                || used.blank() && known.hasBelow(name)
                || name.concern().equals("test")
                || StarterNames.isDevelopmentOnly(name) && !isPresent(name);
    }

    /** Surefire hands what was given to Maven, such as -Dgofasta.version, to the tests; no starter has such a name. */
    private static boolean isOfTheBuild(KeyName name) {
        return name.size() == 2;
    }

    private boolean isPresent(KeyName name) {
        return known.hasBelow(name.head(2));
    }

    private static String describe(UsedKey used) {
        return used.source() == Source.ENVIRONMENT ? used.place() : used.text() + " (" + used.place() + ")";
    }

    private String advice(UsedKey used) {
        KeyName name = nameOf(used);
        Optional<String> owner = StarterNames.ownerOf(name);
        if (owner.isPresent() && !isPresent(name)) {
            return "; it belongs to " + owner.get() + ", which is not on the class path";
        }
        return known.nearest(name)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    private static KeyName nameOf(UsedKey used) {
        if (used.source() != Source.ENVIRONMENT) {
            return used.name();
        }
        KeyName parts = KeyName.of(used.text().replace('_', '.'));
        return used.flat().startsWith("gofastadevservices") ? KeyName.of("gofasta.dev-services.x") : parts;
    }
}
