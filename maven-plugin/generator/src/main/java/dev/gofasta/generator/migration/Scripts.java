package dev.gofasta.generator.migration;

import dev.gofasta.generator.field.Columns;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.migration.Intent.AddColumns;
import dev.gofasta.generator.migration.Intent.AddIndex;
import dev.gofasta.generator.migration.Intent.CreateJoinTable;
import dev.gofasta.generator.migration.Intent.DropTable;
import dev.gofasta.generator.migration.Intent.RemoveColumns;
import dev.gofasta.generator.migration.Intent.RenameColumn;
import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;

/** The SQL of what a migration's name asks for, but for whole tables of resources. */
public final class Scripts {

    private final String fields;
    private final String backfill;

    /**
     * Writes scripts.
     *
     * @param fields the fields as given, or empty
     * @param backfill what rows that are there get in new required columns, or empty
     */
    public Scripts(String fields, String backfill) {
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
            List<Field> parsed = requireFields(add.table());
            return new ColumnScripts(add.table()).add(parsed, new Backfill(parsed, fields, backfill));
        }
        if (intent instanceof RemoveColumns remove) {
            return new ColumnScripts(remove.table()).remove(requireFields(remove.table()));
        }
        if (intent instanceof CreateJoinTable join) {
            return joinTable(join);
        }
        requireNoFields();
        if (intent instanceof RenameColumn rename) {
            return Script.of(
                    List.of(rename(rename.table(), rename.from(), rename.to())),
                    List.of(rename(rename.table(), rename.to(), rename.from())));
        }
        if (intent instanceof AddIndex index) {
            return index(index);
        }
        return intent instanceof DropTable drop ? drop(drop.table()) : empty();
    }

    private static Script drop(String table) {
        return Script.of(
                List.of("DROP TABLE " + table + ";"),
                List.of("-- Write here what makes " + table + " again."),
                Tables.lost(table),
                Script.note(
                        ProblemCode.GF_GEN_DOWN_INCOMPLETE,
                        Severity.WARNING,
                        "No migration made " + table + ", so that the way back can't make it again.",
                        "Write it, if you need the way back."));
    }

    private static String rename(String table, String from, String to) {
        return "ALTER TABLE " + table + " RENAME COLUMN " + from + " TO " + to + ";";
    }

    private static Script index(AddIndex index) {
        String name = Identifiers.sql(index.table(), String.join("_", index.columns()), "idx");
        return Script.of(
                List.of("CREATE INDEX " + name + " ON " + index.table() + " (" + String.join(", ", index.columns())
                        + ");"),
                List.of("DROP INDEX " + name + ";"));
    }

    private static Script joinTable(CreateJoinTable join) {
        Field field = FieldParser.parse(join.other().snakePlural() + ":references="
                        + join.other().pascal() + ":many")
                .get(0);
        return Script.of(
                List.of(Columns.joinTable(join.one(), field)),
                List.of("DROP TABLE " + JoinTable.of(join.one(), field).name() + ";"));
    }

    private static Script empty() {
        return Script.of(
                List.of("-- Write here what changes."),
                List.of("-- Write here what takes it back."),
                Script.note(
                        ProblemCode.GF_GEN_MIGRATION_EMPTY,
                        Severity.WARNING,
                        "The name says nothing that SQL could be made from: both files are empty.",
                        "Write them, or use a name such as CreateProducts, AddPriceToProducts,"
                                + " RemovePriceFromProducts, RenamePriceToUnitPriceInProducts, AddIndexToProductsOnName,"
                                + " CreateJoinTableProductsTags or DropProducts."));
    }

    private List<Field> requireFields(String table) {
        if (fields.isBlank()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "The name tells a table, " + table + ", and not the types of its columns.",
                            "Give them as name:type after the name, such as price:decimal; both ways need them.")
                    .asException();
        }
        return FieldParser.parse(fields);
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
