package dev.gofasta.devservices.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDBC URL of a server, from which those of its databases follow.
 *
 * @param text as it was given, with a database or without
 */
record ServerUrl(ServerKind kind, String text) {

    private static final Pattern PROTOCOL = Pattern.compile("jdbc:([a-z]+)://.*");
    private static final Pattern WITH_PATH = Pattern.compile("(jdbc:[a-z]+://[^/?]*)(?:/([^?]*))?(\\?.*)?");

    /**
     * Reads a URL.
     *
     * @param setting where it comes from, for the message
     * @throws DevServicesException when it is none of a server whose engine is known
     */
    static ServerUrl parse(String text, String setting) {
        Matcher matcher = PROTOCOL.matcher(text);
        return (matcher.matches() ? ServerKind.ofProtocol(matcher.group(1)) : Optional.<ServerKind>empty())
                .map(kind -> new ServerUrl(kind, text))
                .orElseThrow(() -> new DevServicesException(
                        setting + " is not the JDBC URL of a database server that is known: " + text,
                        "It begins with jdbc:postgresql://, jdbc:mariadb://, jdbc:mysql:// or jdbc:sqlserver://."));
    }

    /** The URL of the database from which others are made. */
    String home() {
        return kind == ServerKind.POSTGRES && path().isEmpty() ? of("postgres") : text;
    }

    private String path() {
        Matcher matcher = WITH_PATH.matcher(text);
        return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    }

    /** The URL of a database, with all parameters of this one. */
    String of(String database) {
        if (kind == ServerKind.SQLSERVER) {
            return text.replaceAll("(?i);(databaseName|database)=[^;]*", "").replaceAll(";+$", "") + ";databaseName="
                    + database;
        }
        return WITH_PATH.matcher(text).replaceFirst("$1/" + database + "$3");
    }
}
