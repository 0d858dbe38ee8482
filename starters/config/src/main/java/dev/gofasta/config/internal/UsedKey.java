package dev.gofasta.config.internal;

/**
 * A name under {@code gofasta} that some source sets.
 *
 * @param text as it is written there
 * @param place where it is written
 * @param source what kind of source it is
 * @param blank whether it has an empty value, as a section of YAML without content has
 */
record UsedKey(String text, String place, Source source, boolean blank) {

    enum Source {
        ENVIRONMENT,
        SYSTEM_PROPERTY,
        OTHER
    }

    KeyName name() {
        return KeyName.of(text);
    }

    String flat() {
        return KeyName.flat(text);
    }
}
