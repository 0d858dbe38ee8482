package dev.gofasta.generator.sql;

import dev.gofasta.generator.naming.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Triggers that go and come again, as they stand in the migrations, because their database can't rename them. */
final class Triggers {

    private Triggers() {}

    /** Returns the statements that make the triggers again after {@code table} was renamed. */
    static List<String> renamed(KnownTable table, String to, UnaryOperator<String> drop) {
        List<String> statements = new ArrayList<>();
        table.triggers().forEach((name, statement) -> {
            String now = name.startsWith(table.name() + "_")
                    ? Identifiers.sql(to + name.substring(table.name().length()))
                    : name;
            statements.add(drop.apply(name));
            statements.add(Words.replace(statement, name, now).replaceAll("\\b" + table.name() + "\\b", to));
        });
        return statements;
    }
}
