package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SqlScriptTests {

    @ParameterizedTest
    @EnumSource
    void cutsAtSemicolonsAndKnowsTheLine(SeedDatabase database) {
        String script = "-- first; comment\nINSERT INTO a\nVALUES (';');\n\n/* a; */ DELETE FROM b;;\n;SELECT 1\n";
        assertThat(SqlScript.split(script, database, "x.sql"))
                .containsExactly(
                        new SqlStatement(2, "INSERT INTO a\nVALUES (';')"),
                        new SqlStatement(5, "DELETE FROM b"),
                        new SqlStatement(6, "SELECT 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "POSTGRESQL | 'C:\\'; SELECT 2           | 2",
                "POSTGRESQL | E'it\\'s;'; SELECT 2       | 2",
                "POSTGRESQL | type'it\\'; SELECT 2       | 2",
                "POSTGRESQL | DO $$ a; b $$; SELECT 2    | 2",
                "POSTGRESQL | DO $x$ a; $$ $x$; SELECT 2 | 2",
                "POSTGRESQL | SELECT a$b$c; SELECT d$b$  | 2",
                "POSTGRESQL | /* /* ; */ ; */ SELECT 1;  | 1",
                "MYSQL      | 'it\\'s;'; SELECT 2        | 2",
                "MYSQL      | SELECT `a;b`; SELECT 2     | 2",
                "MYSQL      | SELECT 1--1; SELECT 2      | 2",
                "MYSQL      | SELECT 1 # a; b            | 1",
                "MYSQL      | /*! SET x = 1 */; SELECT 2 | 2",
                "MYSQL      | /* /* ; */ SELECT 1;       | 1",
                "SQLITE     | SELECT [a;b], \"c;d\"      | 1",
                "SQLITE     | 'it''s;'; SELECT 2         | 2",
                "SQLSERVER  | SELECT [a;b]; SELECT 2     | 2",
            })
    void knowsWhatHidesASemicolon(SeedDatabase database, String script, int statements) {
        assertThat(SqlScript.split(script, database, "x.sql")).hasSize(statements);
    }

    @Test
    void cutsAtGoOnSqlServerOnly() {
        String script = "SELECT 1\nGO\nSELECT 2\ngo \nSELECT go";
        assertThat(SqlScript.split(script, SeedDatabase.SQLSERVER, "x.sql"))
                .extracting(SqlStatement::text)
                .containsExactly("SELECT 1", "SELECT 2", "SELECT go");
        assertThat(SqlScript.split(script, SeedDatabase.POSTGRESQL, "x.sql")).hasSize(1);
    }

    @Test
    void namesTheLineWhereAnEndlessQuoteBegins() {
        for (String open : List.of("'a", "\"a", "$$ a", "/* a")) {
            assertThatExceptionOfType(SeedFailure.class)
                    .isThrownBy(() -> SqlScript.split("SELECT 1;\n" + open + "\n;", SeedDatabase.POSTGRESQL, "x.sql"))
                    .satisfies(failure -> assertThat(failure.place()).isEqualTo("x.sql:2"));
        }
    }

    @Test
    void knowsTheKeyword() {
        assertThat(new SqlStatement(1, "insert INTO a").keyword()).isEqualTo("INSERT");
        assertThat(new SqlStatement(1, "(SELECT 1)").keyword()).isEmpty();
    }
}
