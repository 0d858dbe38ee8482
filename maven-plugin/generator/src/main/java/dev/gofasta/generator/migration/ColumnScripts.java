package dev.gofasta.generator.migration;

import dev.gofasta.generator.field.Columns;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns that come to a table with rows, and go from it, in the SQL of PostgreSQL. */
final class ColumnScripts {

    private final String table;

    ColumnScripts(String table) {
        this.table = table;
    }

    /** Adds columns; a required one without a default is filled once with what {@code backfill} says. */
    Script add(List<Field> fields, Backfill backfill) {
        List<String> up = new ArrayList<>();
        for (Field field : fields) {
            requireColumn(field);
            boolean filled = backfill.isNeeded(field);
            if (filled) {
                requireNoRepetition(field);
            }
            up.addAll(add(filled ? backfill.fill(field) : field));
            if (filled) {
                up.add("ALTER TABLE " + table + " ALTER COLUMN " + field.column() + " DROP DEFAULT;");
            }
        }
        return Script.of(up, drop(fields));
    }

    /** Drops columns; the way back makes them again, and can't bring back what they held. */
    Script remove(List<Field> fields) {
        fields.forEach(this::requireColumn);
        List<String> down = new ArrayList<>();
        List<Diagnostic> notes = new ArrayList<>();
        notes.add(Script.note(
                ProblemCode.GF_GEN_DATA_LOSS,
                Severity.WARNING,
                "What the columns " + names(fields) + " of " + table + " hold is lost; the way back makes them empty.",
                "Run it once no running version of the service reads them any more."));
        for (Field field : fields) {
            boolean impossible = !field.optional() && field.defaultValue() == null;
            down.addAll(add(impossible ? optional(field) : field));
            if (impossible) {
                notes.add(Script.note(
                        ProblemCode.GF_GEN_DOWN_INCOMPLETE,
                        Severity.WARNING,
                        "The way back makes " + field.column() + " nullable: there is nothing to fill it with.",
                        "Fill it there and set it NOT NULL, if you need the way back."));
            }
        }
        Script script = Script.of(drop(fields), down);
        return new Script(script.up(), script.down(), notes);
    }

    private List<String> add(Field field) {
        List<String> statements = new ArrayList<>();
        statements.add(
                "ALTER TABLE " + table + " ADD COLUMN " + field.column() + " " + Columns.definition(field) + ";");
        Columns.constraints(table, field)
                .forEach((name, constraint) ->
                        statements.add("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + constraint + ";"));
        statements.addAll(Columns.indexes(table, field));
        return statements;
    }

    private List<String> drop(List<Field> fields) {
        return fields.stream()
                .map(field -> "ALTER TABLE " + table + " DROP COLUMN " + field.column() + ";")
                .toList();
    }

    private static Field optional(Field field) {
        Set<Modifier> flags = new HashSet<>(field.flags());
        flags.add(Modifier.OPTIONAL);
        return new Field(field.name(), field.type(), flags, field.limits(), null, field.values(), field.reference());
    }

    private void requireColumn(Field field) {
        if (field.toMany()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "'" + field.name().camel() + "' refers to several: that is no column of " + table + ".",
                            "Make a join table: migration CreateJoinTable " + table + " "
                                    + field.requireReference().target().snakePlural())
                    .asException();
        }
    }

    private void requireNoRepetition(Field field) {
        if (field.unique()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_NEEDS_BACKFILL,
                            "'" + field.name().camel() + "' is unique, and every row of " + table
                                    + " would get the same value.",
                            "Make it optional; fill it, and make it required in a later migration.")
                    .asException();
        }
    }

    private static String names(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::column).toList());
    }
}
