package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.sql.SpokenRisks;

/**
 * A migration that changes tables with rows, and its way back.
 *
 * @param folder where migrations are
 * @param name what follows {@code V} and {@code U} in the names of the files
 */
record MigrationPair(String folder, String name) {

    /** Plans both files; the one that runs by itself says beside each statement what is risky about it. */
    void addTo(Changes changes, Database database, String up, String down) {
        changes.create(folder + "/V" + name, SpokenRisks.in(up, database, MigrationVersions.scripts(changes, folder)));
        changes.create(folder + "/U" + name, down);
    }
}
