package dev.gofasta.generator.sql;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as the migrations have made it so far. What people changed by other means is not known.
 *
 * @param name the table
 * @param constraints the definitions of its named constraints; empty for one that stands within a column's definition
 * @param indexes its indexes
 * @param triggers the statements that make its triggers, by name
 */
public record KnownTable(
        String name, Map<String, String> constraints, Map<String, Index> indexes, Map<String, String> triggers) {

    /**
     * An index.
     *
     * @param unique whether values differ
     * @param definition its columns in parentheses, with a condition behind them if it has one
     */
    public record Index(boolean unique, String definition) {

        String create(String name, String table) {
            return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + name + " ON " + table + " " + definition;
        }
    }

    /**
     * Reads a table.
     *
     * @param migrations the migrations so far, in the order in which they run
     */
    public static KnownTable of(String name, List<String> migrations) {
        return new SchemaHistory().read(migrations).table(name);
    }

    /** A table of which nothing but its name is known. */
    public static KnownTable named(String name) {
        return new KnownTable(name, Map.of(), Map.of(), Map.of());
    }

    /** Returns the triggers that keep version and time, whatever they are called. */
    Map<String, String> touching() {
        return triggers.entrySet().stream()
                .filter(trigger -> trigger.getValue().contains("record_version"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
