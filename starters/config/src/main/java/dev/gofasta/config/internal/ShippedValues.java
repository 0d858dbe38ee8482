package dev.gofasta.config.internal;

import java.util.List;
import java.util.Set;

/** Values that stand in examples, templates and default installations, and so are known to everybody. */
final class ShippedValues {

    /** Letters and digits only, in lower case. */
    private static final Set<String> WHOLE = Set.of(
            "",
            "admin",
            "default",
            "demo",
            "dev",
            "gofasta",
            "guest",
            "key",
            "letmein",
            "mariadb",
            "minioadmin",
            "mysql",
            "none",
            "null",
            "pass",
            "passw0rd",
            "password",
            "password1",
            "password123",
            "postgres",
            "postgresql",
            "qwerty",
            "root",
            "sa",
            "sample",
            "secret",
            "secretkey",
            "test",
            "token",
            "todo",
            "toor",
            "user",
            "xxx",
            "123",
            "1234",
            "12345",
            "123456",
            "12345678",
            "123456789",
            "1234567890");

    private static final List<String> BEGINNINGS =
            List.of("devonly", "testonly", "mysecret", "mysupersecret", "supersecret", "topsecret", "notasecret");

    /** Long enough not to turn up in a random key. */
    private static final List<String> PIECES = List.of(
            "256bitsecret",
            "changeit",
            "changeme",
            "changethis",
            "donotuse",
            "example",
            "insecure",
            "placeholder",
            "replaceme",
            "replacethis",
            "secretatleast256bits",
            "yourpassword",
            "yoursecret");

    private ShippedValues() {}

    static boolean contains(String value) {
        String flat = KeyName.flat(value);
        boolean hasOnlySymbols = flat.isEmpty() && value.codePoints().anyMatch(Character::isLetter);
        return !hasOnlySymbols
                && (WHOLE.contains(flat)
                        || BEGINNINGS.stream().anyMatch(flat::startsWith)
                        || PIECES.stream().anyMatch(flat::contains));
    }
}
