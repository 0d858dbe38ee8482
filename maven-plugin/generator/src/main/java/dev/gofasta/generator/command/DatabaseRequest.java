package dev.gofasta.generator.command;

import dev.gofasta.generator.database.Database;
import java.util.Set;

/**
 * What is asked of {@link MoveDatabase}.
 *
 * @param to the database that the project gets
 * @param kept paths of migrations that stay as they are
 */
public record DatabaseRequest(Database to, Set<String> kept) {}
