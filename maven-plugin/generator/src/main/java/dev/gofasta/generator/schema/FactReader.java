package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import java.util.List;
import java.util.function.Function;

/** Puts a schema together from what a database said of it. */
final class FactReader {

    private final List<Fact> facts;

    FactReader(List<Fact> facts) {
        this.facts = facts;
    }

    DatabaseSchema read() {
        String database = facts.stream()
                .filter(fact -> fact.kind().equals("database"))
                .map(fact -> fact.value("name"))
                .findFirst()
                .orElse("");
        return new DatabaseSchema(
                Database.of(database),
                facts.stream()
                        .filter(fact -> fact.kind().equals("table"))
                        .map(fact -> table(fact.value("table")))
                        .toList());
    }

    private Table table(String name) {
        return new Table(
                name,
                of(name, "column", FactReader::column),
                of(name, "key", fact -> names(fact, "columns")).stream()
                        .flatMap(List::stream)
                        .toList(),
                of(name, "index", FactReader::index),
                of(name, "reference", FactReader::reference),
                of(name, "check", fact -> fact.value("text")),
                of(name, "trigger", fact -> fact.value("text")));
    }

    private <T> List<T> of(String table, String kind, Function<Fact, T> reader) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind) && fact.value("table").equals(table))
                .map(reader)
                .toList();
    }

    private static Column column(Fact fact) {
        return new Column(
                fact.value("name"),
                fact.value("type"),
                flag(fact, "nullable"),
                fact.values().get("default"),
                flag(fact, "generated"));
    }

    private static Table.Index index(Fact fact) {
        return new Table.Index(flag(fact, "unique"), names(fact, "columns"), fact.value("condition"));
    }

    private static Table.ForeignKey reference(Fact fact) {
        return new Table.ForeignKey(
                names(fact, "columns"), fact.value("target"), names(fact, "targets"), fact.value("action"));
    }

    private static List<String> names(Fact fact, String part) {
        return List.of(fact.value(part).split(","));
    }

    private static boolean flag(Fact fact, String part) {
        return fact.value(part).equals("1");
    }
}
