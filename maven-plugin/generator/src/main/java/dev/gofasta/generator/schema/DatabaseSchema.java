package dev.gofasta.generator.schema;

import dev.gofasta.generator.database.Database;
import java.util.List;

/**
 * The tables of a database.
 *
 * @param database which database it is
 * @param tables all tables but those that tools keep for themselves
 */
public record DatabaseSchema(Database database, List<Table> tables) {

    public DatabaseSchema {
        tables = List.copyOf(tables);
    }

    /** Returns the schema of which a database said {@code facts}. */
    public static DatabaseSchema of(List<Fact> facts) {
        return new FactReader(facts).read();
    }

    /** Returns the names of all tables. */
    public List<String> names() {
        return tables.stream().map(Table::name).toList();
    }
}
