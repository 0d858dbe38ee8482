package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;
import org.flywaydb.database.mysql.MySQLParser;
import org.flywaydb.database.sqlserver.SQLServerParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL for MySQL and SQL Server, split as Flyway splits it, read by grammars of their dialects. */
class SqlGrammarTests {

    @TestFactory
    Stream<DynamicTest> grammarOfMySqlReadsEachStatement() {
        return shapes(Database.MYSQL, Grammar.MYSQL);
    }

    @TestFactory
    Stream<DynamicTest> grammarOfMariaDbReadsTheSameStatements() {
        return shapes(Database.MYSQL, Grammar.MARIADB);
    }

    @TestFactory
    Stream<DynamicTest> grammarOfSqlServerReadsEachBatch() {
        return shapes(Database.SQLSERVER, Grammar.SQL_SERVER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "VIRTUAL, | VIRTUALLY,",
                "NOT NULL PRIMARY KEY | NOT NULL PRIMARY",
                "DEFAULT (UTC_TIMESTAMP(6)) | DEFAULT (UTC_TIMESTAMP(6)",
                "id             CHAR(36) | id             UUID",
                "name           VARCHAR(255) | name           NVARCHAR(MAX)",
                "UNIQUE INDEX products_name_key (name, live) | UNIQUE INDEX products_name_key (name) WHERE deleted_at"
                        + " IS NULL",
                "END IF; | END;",
                "IF NOT OLD.is_deletable THEN | IF NOT OLD.is_deletable",
                "NEW.deleted_at IS NOT NULL AND NOT | NEW.deleted_at IS NOT NULL AND AND",
                "BEFORE UPDATE ON products | AFTER UPDATE, DELETE ON products",
                "SET MESSAGE_TEXT = | MESSAGE_TEXT =",
                "DROP TABLE products_tags; | DROP products_tags;"
            })
    void brokenStatementOfMySqlIsFound(String right, String wrong) {
        assertBreaks(Database.MYSQL, Grammar.MYSQL, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CONSTRAINT products_pkey PRIMARY KEY | CONSTRAINT products_pkey PRIMARY",
                "CHECK (status IN ('DRAFT', 'SOLD')) | CHECK (status IN ('DRAFT', 'SOLD')",
                "amount         INT NOT NULL | amount         INT NOT NULL AUTO_INCREMENT",
                "name           NVARCHAR(255) COLLATE | name           NVARCHAR(255) CHARACTER SET",
                "ON DELETE NO ACTION | ON DELETE RESTRICT",
                "WHERE deleted_at IS NULL; | WHERE deleted_at IS MISSING;",
                "WHERE deleted_at IS NULL; | WHERE deleted_at IS NULL OR name IS NULL;",
                "WHERE deleted_at IS NULL AND email IS NOT NULL | WHERE (deleted_at IS NULL AND email IS NOT NULL",
                "AFTER UPDATE AS | BEFORE UPDATE AS",
                "ON products AFTER UPDATE AS | AFTER UPDATE ON products AS",
                "SET NOCOUNT ON; | SET NOCOUNT;",
                "THEN deleted.record_version + 1 ELSE | THEN deleted.record_version + 1 OTHERWISE",
                "FROM products AS changed | FROM products AS changed JOIN",
                "WHERE TRIGGER_NESTLEVEL(@@PROCID) = 1 | WHERE TRIGGER_NESTLEVEL(@@PROCID) = 1 AND",
                "IF EXISTS ( | IF ANY (",
                "THROW 50001 | THROW 23001",
                "WHERE deleted.is_deletable = 0 | WHERE deleted.is_deletable =",
                "THROW 50001, | THROW",
                "DROP TABLE products_tags; | DROP products_tags;"
            })
    void brokenBatchOfSqlServerIsFound(String right, String wrong) {
        assertBreaks(Database.SQLSERVER, Grammar.SQL_SERVER, right, wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE tags (id CHAR(36) NOT NULL PRIMARY KEY) ENGINE=InnoDB CHARACTER SET utf8mb4;",
                "ALTER TABLE tags ADD COLUMN width INT NOT NULL;",
                "ALTER TABLE tags RENAME COLUMN width TO depth;",
                "ALTER TABLE tags DROP CONSTRAINT tags_width_check, COLUMN;",
                "EXEC sp_rename tags TO labels;",
                "EXEC sp_rename 'tags.width', 'depth', 'FIELD';"
            })
    void otherSqlThanThatOfSqlServerIsRefused(String batch) {
        assertThat(errors(Grammar.SQL_SERVER, batch)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void gapOfTheGrammarIsNeededStill(SqlServerGap gap) {
        assertThat(scripts(Database.SQLSERVER)
                        .flatMap(script -> statements(Database.SQLSERVER, script).stream())
                        .filter(batch ->
                                SqlServerGap.of(batch).filter(gap::equals).isPresent()))
                .as("Batches for which there is %s", gap)
                .isNotEmpty()
                .allSatisfy(batch ->
                        assertThat(Grammar.SQL_SERVER.errors(batch)).as(batch).isNotEmpty());
    }

    @Test
    void flywaySplitsBatchesAtGoAndStatementsOutsideOfTriggers() {
        assertThat(statements(Database.SQLSERVER, "DROP TABLE a;\nGO\n\nDROP TABLE b;\nGO\n"))
                .containsExactly("DROP TABLE a;", "DROP TABLE b;");
        assertThat(statements(
                        Database.MYSQL,
                        "CREATE TRIGGER t BEFORE DELETE ON a FOR EACH ROW\n"
                                + "BEGIN\n"
                                + "    SET @x = 1;\n"
                                + "END;\n\n"
                                + "DROP TABLE a;"))
                .hasSize(2);
    }

    private static Stream<DynamicTest> shapes(Database database, Grammar grammar) {
        return SqlGoldenTests.shapes(SqlDialect.of(database)).entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    List<String> statements = statements(database, shape.getValue());
                    assertThat(statements)
                            .hasSizeGreaterThan(1)
                            .allSatisfy(statement -> assertThat(errors(grammar, statement))
                                    .as(statement)
                                    .isEmpty());
                }));
    }

    private static void assertBreaks(Database database, Grammar grammar, String right, String wrong) {
        String script = SqlGoldenTests.shapes(SqlDialect.of(database)).get("table");
        assertThat(script).contains(right);
        assertThat(statements(database, script.replace(right, wrong)))
                .as("Statements with %s in place of %s", wrong, right)
                .anySatisfy(statement -> assertThat(errors(grammar, statement)).isNotEmpty());
    }

    private static Stream<String> scripts(Database database) {
        return SqlGoldenTests.shapes(SqlDialect.of(database)).values().stream();
    }

    private static List<String> errors(Grammar grammar, String statement) {
        if (grammar != Grammar.SQL_SERVER) {
            return grammar.errors(statement);
        }
        return SqlServerGap.of(statement).map(gap -> gap.readable(statement)).orElse(List.of(statement)).stream()
                .flatMap(part -> grammar.errors(part).stream())
                .toList();
    }

    private static List<String> statements(Database database, String script) {
        ClassicConfiguration flyway = new ClassicConfiguration();
        Parser parser = database == Database.SQLSERVER
                ? new SQLServerParser(flyway, new ParsingContext())
                : new MySQLParser(flyway, new ParsingContext());
        List<String> statements = new ArrayList<>();
        try (SqlStatementIterator all = parser.parse(new StringResource(script))) {
            all.forEachRemaining(statement -> statements.add(statement.getSql()));
        }
        return statements;
    }
}
