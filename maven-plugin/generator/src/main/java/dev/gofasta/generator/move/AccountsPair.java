package dev.gofasta.generator.move;

import dev.gofasta.generator.create.AccountTables;
import dev.gofasta.generator.database.Database;

/** The migration of a project with the tables of accounts. */
final class AccountsPair {

    private final Database from;
    private final Database to;

    AccountsPair(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    boolean isOf(MigrationPair pair) {
        return pair.name().equals(AccountTables.NAME) && pair.up().equals(AccountTables.up(from));
    }

    MigrationPair translated(MigrationPair pair) {
        return pair.with(pair.folder(), AccountTables.up(to), AccountTables.down());
    }
}
