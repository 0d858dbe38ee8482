package dev.gofasta.devservices.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A server, and a user that may make databases on it. */
record ServerAddress(ServerUrl url, String username, String password) {

    /** The system property of the URL; its neighbours are called the same. In the environment, in capitals with underscores. */
    static final String URL = "gofasta.test.server.url";

    private static final String USERNAME = "gofasta.test.server.username";
    private static final String PASSWORD = "gofasta.test.server.password";

    static ServerAddress of(String url, String username, String password) {
        return new ServerAddress(ServerUrl.parse(url, URL), username, password);
    }

    /** The server that is named for the tests of this JVM, or null. */
    static @Nullable ServerAddress named() {
        String url = setting(URL);
        return url.isBlank() ? null : of(url.strip(), setting(USERNAME), setting(PASSWORD));
    }

    private static String setting(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            value = System.getenv(variable(property));
        }
        return value == null ? "" : value;
    }

    /** The environment variable that stands for a property. */
    static String variable(String property) {
        return property.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    ServerKind kind() {
        return url.kind();
    }
}
