package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.seeds.SeedException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedDatabaseTests {

    @Test
    void knowsDatabasesByWhatTheirDriversSay() {
        assertThat(SeedDatabase.of("PostgreSQL")).isEqualTo(SeedDatabase.POSTGRESQL);
        assertThat(SeedDatabase.of("MariaDB")).isEqualTo(SeedDatabase.MYSQL);
        assertThat(SeedDatabase.of("MySQL")).isEqualTo(SeedDatabase.MYSQL);
        assertThat(SeedDatabase.of("SQLite")).isEqualTo(SeedDatabase.SQLITE);
        assertThat(SeedDatabase.of("Microsoft SQL Server")).isEqualTo(SeedDatabase.SQLSERVER);
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedDatabase.of("ClickHouse"))
                .withMessageStartingWith("Seeds cannot run on ClickHouse");
    }

    @Test
    void createsTheHistoryAsTheDocsSay() {
        assertThat(Arrays.stream(SeedDatabase.values())
                        .map(database -> database.createHistory("t"))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        CREATE TABLE t (name VARCHAR(200) NOT NULL PRIMARY KEY, checksum VARCHAR(64) NOT NULL, seeded_at TIMESTAMPTZ NOT NULL)
                        CREATE TABLE t (name VARCHAR(200) NOT NULL PRIMARY KEY, checksum VARCHAR(64) NOT NULL, seeded_at DATETIME(6) NOT NULL) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
                        CREATE TABLE t (name TEXT NOT NULL PRIMARY KEY, checksum TEXT NOT NULL, seeded_at TEXT NOT NULL)
                        CREATE TABLE t (name NVARCHAR(200) NOT NULL PRIMARY KEY, checksum NVARCHAR(64) NOT NULL, seeded_at DATETIMEOFFSET(6) NOT NULL)""");
    }
}
