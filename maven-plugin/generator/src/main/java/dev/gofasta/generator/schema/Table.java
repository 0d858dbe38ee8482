package dev.gofasta.generator.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table as its database describes it.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param key the columns of its primary key
 * @param indexes its indexes beside that of the key
 * @param references its foreign keys
 * @param checks the texts of its checks
 * @param triggers the texts of its triggers
 */
public record Table(
        String name,
        List<Column> columns,
        List<String> key,
        List<Index> indexes,
        List<ForeignKey> references,
        List<String> checks,
        List<String> triggers) {

    /**
     * An index.
     *
     * @param unique whether values differ
     * @param columns its columns in their order
     * @param condition which rows it is over, empty for all
     */
    public record Index(boolean unique, List<String> columns, String condition) {}

    /**
     * A foreign key.
     *
     * @param columns its columns
     * @param target the table that it points to
     * @param targetColumns the columns there
     * @param onDelete what becomes of a row whose target goes, in the words of SQL
     */
    public record ForeignKey(List<String> columns, String target, List<String> targetColumns, String onDelete) {}

    Optional<Column> find(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /** Returns the foreign key over {@code column} alone. */
    Optional<ForeignKey> reference(String column) {
        return references.stream()
                .filter(each -> each.columns().equals(List.of(column)))
                .findFirst();
    }
}
