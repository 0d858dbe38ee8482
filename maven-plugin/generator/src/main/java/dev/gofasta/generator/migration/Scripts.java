package dev.gofasta.generator.migration;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.migration.Intent.AddColumns;
import dev.gofasta.generator.migration.Intent.AddIndex;
import dev.gofasta.generator.migration.Intent.CreateJoinTable;
import dev.gofasta.generator.migration.Intent.DropTable;
import dev.gofasta.generator.migration.Intent.RemoveColumns;
import dev.gofasta.generator.migration.Intent.RenameColumn;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.sql.KnownTable;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import java.util.List;

/** The SQL of what a migration's name asks for, but for whole tables of resources. */
public final class Scripts {

    private final SqlDialect dialect;
    private final List<String> migrations;
    private final String fields;
    private final String backfill;

    /**
     * Writes scripts.
     *
     * @param dialect the SQL of the database
     * @param migrations the migrations so far, in the order in which they run
     * @param fields the fields as given, or empty
     * @param backfill what rows that are there get in new required columns, or empty
     */
    public Scripts(SqlDialect dialect, List<String> migrations, String fields, String backfill) {
        this.dialect = dialect;
        this.migrations = migrations;
        this.fields = fields;
        this.backfill = backfill;
    }

    /**
     * Returns the pair for {@code intent}.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when fields are missing, or of no use
     */
    public Script write(Intent intent) {
        if (intent instanceof AddColumns add) {
            return columns(add.table()).add(requireFields(add.table()), backfill);
        }
        if (intent instanceof RemoveColumns remove) {
            return columns(remove.table()).remove(requireFields(remove.table()));
        }
        if (intent instanceof CreateJoinTable join) {
            return Script.of(dialect, joinTable(join));
        }
        requireNoFields();
        if (intent instanceof RenameColumn rename) {
            return Script.of(
                    dialect,
                    dialect.renameColumn(KnownTable.of(rename.table(), migrations), rename.from(), rename.to()));
        }
        if (intent instanceof AddIndex index) {
            return Script.of(dialect, dialect.addIndex(index.table(), index.columns()));
        }
        return intent instanceof DropTable drop ? drop(drop.table()) : empty();
    }

    private ColumnScripts columns(String table) {
        return new ColumnScripts(dialect, KnownTable.of(table, migrations));
    }

    private Script drop(String table) {
        return new Script(
                dialect.script(List.of(dialect.dropTable(table))),
                "-- Write here what makes " + table + " again.\n",
                List.of(
                        Tables.lost(table),
                        Script.note(
                                ProblemCode.GF_GEN_DOWN_INCOMPLETE,
                                Severity.WARNING,
                                "No migration made " + table + ", so that the way back can't make it again.",
                                "Write it, if you need the way back.")));
    }

    private UpDown joinTable(CreateJoinTable join) {
        Field field = FieldParser.parse(join.other().snakePlural() + ":references="
                        + join.other().pascal() + ":many")
                .get(0);
        return dialect.joinTable(join.one(), field);
    }

    private static Script empty() {
        return new Script(
                "-- Write here what changes.\n",
                "-- Write here what takes it back.\n",
                List.of(Script.note(
                        ProblemCode.GF_GEN_MIGRATION_EMPTY,
                        Severity.WARNING,
                        "The name says nothing that SQL could be made from: both files are empty.",
                        "Write them, or use a name such as CreateProducts, AddPriceToProducts,"
                                + " RemovePriceFromProducts, RenamePriceToUnitPriceInProducts, AddIndexToProductsOnName,"
                                + " CreateJoinTableProductsTags or DropProducts.")));
    }

    private List<Field> requireFields(String table) {
        if (fields.isBlank()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "The name tells a table, " + table + ", and not the types of its columns.",
                            "Give them as name:type after the name, such as price:decimal; both ways need them.")
                    .asException();
        }
        return dialect.fit(FieldParser.parse(fields));
    }

    /**
     * Refuses fields where nothing would come of them.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there are some
     */
    public void requireNoFields() {
        if (!fields.isBlank()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "A migration of this name has no use for '" + fields.strip() + "'.",
                            "Leave it out, or use a name such as AddPriceToProducts.")
                    .asException();
        }
    }
}
