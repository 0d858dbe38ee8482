package dev.gofasta.it;

import java.nio.file.Path;

/** The Java that the tests run on. */
final class Java {

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
