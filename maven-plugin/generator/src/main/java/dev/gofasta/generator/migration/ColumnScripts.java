package dev.gofasta.generator.migration;

import dev.gofasta.generator.field.Backfill;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.sql.KnownTable;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import java.util.ArrayList;
import java.util.List;

/** Columns that come to a table with rows, and go from it. */
final class ColumnScripts {

    private final SqlDialect dialect;
    private final KnownTable table;

    ColumnScripts(SqlDialect dialect, KnownTable table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** Adds columns; a required one without a default is filled once with what {@code backfill} says. */
    Script add(List<Field> fields, String backfill) {
        fields.forEach(this::requireColumn);
        Backfill values = Backfill.of(table.name(), fields, backfill);
        UpDown change = UpDown.NONE;
        for (Field field : fields) {
            change = change.and(dialect.addColumn(table, field, values.valueFor(field)));
        }
        return Script.of(dialect, change);
    }

    /** Drops columns; the way back makes them again, and can't bring back what they held. */
    Script remove(List<Field> fields) {
        fields.forEach(this::requireColumn);
        UpDown adding = UpDown.NONE;
        List<Diagnostic> notes = new ArrayList<>();
        notes.add(Script.note(
                ProblemCode.GF_GEN_DATA_LOSS,
                Severity.WARNING,
                "What the columns " + names(fields) + " of " + table.name()
                        + " hold is lost; the way back makes them empty.",
                "Run it once no running version of the service reads them any more."));
        for (Field field : fields) {
            adding = adding.and(dialect.addColumn(table, field.required() ? field.asOptional() : field, null));
            if (field.required()) {
                notes.add(Script.note(
                        ProblemCode.GF_GEN_DOWN_INCOMPLETE,
                        Severity.WARNING,
                        "The way back makes " + field.column() + " nullable: there is nothing to fill it with.",
                        "Fill it there and set it NOT NULL, if you need the way back."));
            }
        }
        return Script.of(dialect, adding.reversed()).with(notes);
    }

    private void requireColumn(Field field) {
        if (field.toMany()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "'" + field.name().camel() + "' refers to several: that is no column of " + table.name()
                                    + ".",
                            "Make a join table: migration CreateJoinTable " + table.name() + " "
                                    + field.requireReference().target().snakePlural())
                    .asException();
        }
    }

    private static String names(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::column).toList());
    }
}
