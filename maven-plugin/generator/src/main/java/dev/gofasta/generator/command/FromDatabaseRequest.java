package dev.gofasta.generator.command;

import dev.gofasta.generator.schema.DatabaseSchema;
import java.util.List;

/**
 * What is asked of {@link FromDatabase}.
 *
 * @param schema the application's database as it was read
 * @param tables the tables to make resources of; empty for all
 */
public record FromDatabaseRequest(DatabaseSchema schema, List<String> tables) {

    public FromDatabaseRequest {
        tables = List.copyOf(tables);
    }
}
