package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.template.TemplateCatalog;

/** The migration of the tables in which the starter for accounts keeps credentials and logins. */
public final class AccountTables {

    /** What follows the version in the names of both files. */
    public static final String NAME = "auth";

    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    private AccountTables() {}

    /** Returns what makes the tables in {@code database}, which has transactions. */
    public static String up(Database database) {
        String file = database == Database.POSTGRESQL ? "postgresql" : database.keyword();
        return CATALOG.read("auth/schema-" + file + ".sql");
    }

    /** Returns what takes them back. */
    public static String down() {
        return CATALOG.read("auth/drop.sql");
    }
}
