package dev.gofasta.generator.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link FromDatabase} answers.
 *
 * @param database the database's name
 * @param tables what became of each table that was asked for, in the order in which they were taken
 */
public record FromDatabaseData(String database, List<TableData> tables) {

    /**
     * One table.
     *
     * @param table its name
     * @param outcome what became of it
     * @param resource the resource's class name; of a join table the one that has the field; or null
     * @param fields the fields as they would be given to {@code scaffold}
     * @param notes what the table has that the fields do not say, or that could be said in two ways
     * @param missing what it lacks of what every table of a resource has
     * @param reason why it was skipped, or null
     */
    public record TableData(
            String table,
            Outcome outcome,
            @Nullable String resource,
            List<String> fields,
            List<String> notes,
            List<String> missing,
            @Nullable String reason) {}

    /** What can become of a table. */
    public enum Outcome {
        /** A resource is made of it. */
        MADE,
        /** It has an entity already, which is left alone. */
        PRESENT,
        /** It is a field of another resource. */
        JOIN,
        /** Nothing is made of it. */
        SKIPPED
    }
}
