package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import java.nio.file.Path;

class SqliteRunTests extends RealRunTests {

    SqliteRunTests() {
        super(Database.SQLITE);
    }

    @Override
    Engine start(Path folder) {
        return Engine.sqlite(folder);
    }
}
