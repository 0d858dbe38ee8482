package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import java.nio.file.Path;

class PostgresRunTests extends RealRunTests {

    PostgresRunTests() {
        super(Database.POSTGRESQL);
    }

    @Override
    Engine start(Path folder) throws Exception {
        return Engine.postgresql();
    }
}
