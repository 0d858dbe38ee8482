package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlreadySoTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "42S02, 1051, true", // MariaDB: no such table
                "42P01, 0, true", // PostgreSQL: no such table
                "22000, 60, true", // ClickHouse: no such table
                "22000, 57, true", // ClickHouse: the table is there
                "22000, 241, false", // ClickHouse: not enough memory
                "none, 10, false", // SQLite: input or output failed
                "08006, 0, false" // PostgreSQL: the connection is lost
            })
    void failureTellsWhetherTheStatementHadBeenRun(String state, int code, boolean expected) {
        SQLException cause = new SQLException("refused", state, code);

        assertThat(AlreadySo.says(new ActionException(Code.GF_MIGRATE_FAILED, "m", "h", cause)))
                .isEqualTo(expected);
    }
}
