package dev.gofasta.generator.sql;

import dev.gofasta.generator.database.Database;
import java.nio.file.Path;

class MariaDbRunTests extends RealRunTests {

    MariaDbRunTests() {
        super(Database.MYSQL);
    }

    @Override
    Engine start(Path folder) throws Exception {
        return Engine.mariaDb(folder);
    }
}
