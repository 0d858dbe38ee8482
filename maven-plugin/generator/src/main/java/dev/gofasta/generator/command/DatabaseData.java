package dev.gofasta.generator.command;

import java.util.List;

/**
 * What {@link MoveDatabase} answers.
 *
 * @param from the keyword of the database that the project had
 * @param to the keyword of the one that it gets
 * @param migrations the paths of the migrations that make its schema, in their order; empty where nothing had to be done
 */
public record DatabaseData(String from, String to, List<String> migrations) {}
