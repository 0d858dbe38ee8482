package dev.gofasta.generator.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The constants of an enum as configuration writes them: in lower case, with dashes. */
public final class EnumNames {

    private EnumNames() {}

    /** Returns how configuration writes a constant. */
    public static String written(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns all of them as configuration writes them. */
    static List<String> written(PropertyType type) {
        return type.constants().stream().map(EnumNames::written).toList();
    }

    /** Returns whether {@code value} is one, in any spelling; YAML reads {@code off} as a truth value, and Spring knows. */
    static boolean has(PropertyType type, String value) {
        String canonical = PropertyName.canonical(value);
        return type.constants().stream()
                .map(PropertyName::canonical)
                .anyMatch(name -> name.equals(canonical)
                        || name.equals("off") && canonical.equals("false")
                        || name.equals("on") && canonical.equals("true"));
    }

    static Optional<String> nearest(PropertyType type, String value) {
        return NearestKeys.word(PropertyName.canonical(value), type.constants(), PropertyName::canonical)
                .map(EnumNames::written);
    }
}
