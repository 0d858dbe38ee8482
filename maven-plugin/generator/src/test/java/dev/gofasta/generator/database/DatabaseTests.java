package dev.gofasta.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTests {

    @ParameterizedTest
    @EnumSource
    void keywordNamesTheDatabase(Database database) {
        assertThat(Database.of(database.keyword())).isEqualTo(database);
    }

    @ParameterizedTest
    @CsvSource({"postgresql, postgres", "mariadb, mysql", "sqlsever, sqlserver", "clickhose, clickhouse"})
    void unknownKeywordIsRefusedWithTheOneThatWasMeant(String given, String meant) {
        assertThatThrownBy(() -> Database.of(given)).isInstanceOfSatisfying(ProblemException.class, ex -> {
            assertThat(ex.problem().code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
            assertThat(ex.problem().hint()).startsWith("Did you mean '" + meant + "'?");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost/shop, POSTGRESQL",
        "jdbc:mysql://localhost/shop, MYSQL",
        "jdbc:mariadb://localhost/shop, MYSQL",
        "jdbc:aws-wrapper:mysql://localhost/shop, MYSQL",
        "jdbc:tc:mariadb:11:///shop, MYSQL",
        "jdbc:sqlite:shop.db, SQLITE",
        "jdbc:sqlserver://localhost;databaseName=shop, SQLSERVER",
        "jdbc:clickhouse://localhost:8123/shop, CLICKHOUSE"
    })
    void urlTellsTheDatabase(String url, Database expected) {
        assertThat(Database.ofUrl(url)).contains(expected);
    }

    @Test
    void urlOfAnotherDatabaseTellsNone() {
        assertThat(Database.ofUrl("jdbc:oracle:thin:@//localhost/shop")).isEmpty();
    }

    @Test
    void urlDecidesBetweenTheDriversOfOneDatabase() {
        Set<String> both = Set.of("mysql-connector-j", "mariadb-java-client");

        assertThat(Database.MYSQL.driver("jdbc:mariadb://localhost/shop", both).protocol())
                .isEqualTo("mariadb");
        assertThat(Database.MYSQL
                        .driver("${URL}", Set.of("mariadb-java-client"))
                        .protocol())
                .isEqualTo("mariadb");
        assertThat(Database.MYSQL.driver(null, both).protocol()).isEqualTo("mysql");
    }
}
