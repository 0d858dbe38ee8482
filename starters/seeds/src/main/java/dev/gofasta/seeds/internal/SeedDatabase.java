package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The databases that can be seeded, and what differs between them. */
enum SeedDatabase {
    POSTGRESQL(Set.of("postgresql"), "VARCHAR(200)", "TIMESTAMPTZ", ""),
    MYSQL(
            Set.of("mysql", "mariadb"),
            "VARCHAR(200)",
            "DATETIME(6)",
            " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin"),
    SQLITE(Set.of("sqlite"), "TEXT", "TEXT", ""),
    SQLSERVER(Set.of("microsoft sql server"), "NVARCHAR(200)", "DATETIMEOFFSET(6)", "");

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Set<String> ENDING_TRANSACTIONS = Set.of("COMMIT", "ROLLBACK", "BEGIN", "START", "END");
    private static final Set<String> COMMITTING_ON_MYSQL =
            Set.of("ALTER", "CREATE", "DROP", "GRANT", "LOCK", "RENAME", "REVOKE", "TRUNCATE", "UNLOCK");

    private final Set<String> products;
    private final String nameType;
    private final String timeType;
    private final String tableOptions;

    SeedDatabase(Set<String> products, String nameType, String timeType, String tableOptions) {
        this.products = products;
        this.nameType = nameType;
        this.timeType = timeType;
        this.tableOptions = tableOptions;
    }

    /**
     * Finds the database by the name that its driver tells.
     *
     * @throws SeedException for one without transactions and unique keys, or one that we do not know
     */
    static SeedDatabase of(String product) {
        return Arrays.stream(values())
                .filter(database -> database.products.contains(product.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SeedException(
                        "Seeds cannot run on " + product
                                + ": they need transactions and unique keys, and are known to work on"
                                + " PostgreSQL, MySQL, MariaDB, SQLite and SQL Server only.",
                        "Remove the seeds, or set gofasta.seeds.run=never and fill the database in your own way."));
    }

    String createHistory(String table) {
        return "CREATE TABLE " + table + " (name " + nameType + " NOT NULL PRIMARY KEY, checksum "
                + nameType.replace("200", "64") + " NOT NULL, seeded_at " + timeType + " NOT NULL)" + tableOptions;
    }

    /** Returns a time as the driver stores it in the history, in UTC. */
    Object time(Instant instant) {
        return switch (this) {
            case POSTGRESQL, SQLSERVER -> instant.atOffset(ZoneOffset.UTC);
            case MYSQL -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case SQLITE -> TEXT.format(instant);
        };
    }

    /** Tells whether a statement that begins with this word would end the transaction of the seed. */
    boolean endsTransaction(String keyword) {
        return ENDING_TRANSACTIONS.contains(keyword) || this == MYSQL && COMMITTING_ON_MYSQL.contains(keyword);
    }

    boolean hasBackslashEscapes() {
        return this == MYSQL;
    }

    boolean hasHashComments() {
        return this == MYSQL;
    }

    boolean hasNestedComments() {
        return this == POSTGRESQL || this == SQLSERVER;
    }

    boolean hasBrackets() {
        return this == SQLSERVER || this == SQLITE;
    }

    boolean hasDollarQuotes() {
        return this == POSTGRESQL;
    }

    boolean hasGo() {
        return this == SQLSERVER;
    }
}
