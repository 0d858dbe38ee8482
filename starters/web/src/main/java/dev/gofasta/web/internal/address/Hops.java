package dev.gofasta.web.internal.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The headers in which proxies write whom they serve. Only one is read: what a proxy does not write, a client may. */
public enum Hops {
    /** A list of addresses. */
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        String address(String element) {
            return element.strip();
        }
    },
    /** RFC 7239. */
    FORWARDED("Forwarded") {
        @Override
        String address(String element) {
            for (String pair : element.split(";")) {
                String text = pair.strip();
                if (text.toLowerCase(Locale.ROOT).startsWith("for=")) {
                    return text.substring("for=".length()).replace("\"", "").strip();
                }
            }
            return "";
        }
    };

    private final String header;

    Hops(String header) {
        this.header = header;
    }

    String header() {
        return this.header;
    }

    abstract String address(String element);

    /** The addresses from the client's to the nearest; empty texts for what names none. */
    List<String> addresses(List<String> values) {
        return Arrays.stream(String.join(",", values).split(","))
                .map(this::address)
                .toList();
    }
}
