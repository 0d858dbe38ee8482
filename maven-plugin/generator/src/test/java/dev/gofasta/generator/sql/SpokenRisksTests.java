package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.lint.LintSettings;
import dev.gofasta.lint.MigrationLint;
import dev.gofasta.lint.MigrationScript;
import dev.gofasta.lint.ScriptReport;
import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written for each database passes the lint, as it is or because it says what is risky. */
class SpokenRisksTests {

    private static final String TYPES =
            "name:string:unique note:text count:int:index big:long ratio:double price:decimal"
                    + " active:bool token:uuid seen:time day:date status:enum=open,closed meta:json raw:bytes lead:duration";

    private static final List<String> ADDED = List.of(
            "sku:string:optional:unique",
            "stock:int:default=0:index",
            "kind:enum=a,b:default=a",
            "owner:references:optional",
            "checked:time:default=now");

    @ParameterizedTest
    @EnumSource
    void aTableNeedsNoWord(Database database) {
        SqlDialect dialect = SqlDialect.of(database);
        String script = dialect.script(table(dialect).up());
        assertThat(SpokenRisks.in(script, database, List.of())).isEqualTo(script);
        assertThat(report(database, List.of(), script).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLICKHOUSE")
    void columnsOfATableWithRowsAreCleanOrSayWhatIsRisky(Database database) {
        SqlDialect dialect = SqlDialect.of(database);
        List<String> earlier =
                new ArrayList<>(List.of(dialect.script(table(dialect).up())));
        for (String added : ADDED) {
            Field field = dialect.fit(FieldParser.parse(added)).get(0);
            requireClean(database, earlier, dialect.addColumn(KnownTable.of("products", earlier), field, null));
        }
        Field required = FieldParser.parse("weight:int").get(0);
        requireClean(database, earlier, dialect.addColumn(KnownTable.of("products", earlier), required, "1"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLICKHOUSE")
    void otherNamesAndNoTableAtAllSayWhatIsRisky(Database database) {
        SqlDialect dialect = SqlDialect.of(database);
        List<String> earlier =
                new ArrayList<>(List.of(dialect.script(table(dialect).up())));
        requireClean(database, earlier, dialect.renameColumn(KnownTable.of("products", earlier), "note", "remark"));
        requireClean(database, earlier, dialect.renameColumn(KnownTable.of("products", earlier), "status", "state"));
        requireClean(database, earlier, dialect.renameTable(KnownTable.of("products", earlier), "items"));
        requireClean(database, earlier, UpDown.of(dialect.dropTable("items"), ""));
    }

    @Test
    void theWordStandsRightBeforeItsStatement() {
        assertThat(SpokenRisks.in(
                        "-- Goes.\nDROP TABLE a;\n\nCREATE TABLE b (id int);\n", Database.POSTGRESQL, List.of()))
                .isEqualTo(
                        "-- Goes.\n-- gofasta:allow drop-table: asked for; release the application without it first.\n"
                                + "DROP TABLE a;\n\nCREATE TABLE b (id int);\n");
    }

    private static UpDown table(SqlDialect dialect) {
        return dialect.createTable(Name.of("Product"), dialect.fit(FieldParser.parse(fields(dialect.database()))));
    }

    private static String fields(Database database) {
        return database == Database.CLICKHOUSE ? "name:string count:int" : TYPES;
    }

    /** The change runs after {@code earlier}, and is one of those for the next. */
    private static void requireClean(Database database, List<String> earlier, UpDown change) {
        String script = SpokenRisks.in(SqlDialect.of(database).script(change.up()), database, earlier);
        assertThat(report(database, earlier, script).findings()).as(script).isEmpty();
        earlier.add(script);
    }

    private static ScriptReport report(Database database, List<String> earlier, String script) {
        MigrationLint lint = new MigrationLint(new LintSettings(Dialect.valueOf(database.name()), false, true));
        earlier.forEach(text -> lint.learn(new MigrationScript("V1__a.sql", text, true)));
        return lint.look(new MigrationScript("V2__b.sql", script, true));
    }
}
