package dev.gofasta.generator.command;

/**
 * What to run after a command.
 *
 * @param command the whole command line
 * @param why one clause
 * @param safe whether it only reads
 */
public record NextStep(String command, String why, boolean safe) {}
