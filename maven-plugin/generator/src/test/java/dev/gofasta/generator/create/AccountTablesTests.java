package dev.gofasta.generator.create;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of accounts, which the starter that uses them describes as well. */
class AccountTablesTests {

    private static final Path STARTER = Path.of("../../starters/auth/src/main/resources/dev/gofasta/auth");

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, postgresql",
        "MYSQL, mysql",
        "MYSQL, mariadb",
        "SQLITE, sqlite",
        "SQLSERVER, sqlserver",
    })
    void projectsGetTheTablesOfTheStarter(Database database, String file) throws IOException {
        assertThat(AccountTables.up(database)).isEqualTo(Files.readString(STARTER.resolve("schema-" + file + ".sql")));
    }
}
