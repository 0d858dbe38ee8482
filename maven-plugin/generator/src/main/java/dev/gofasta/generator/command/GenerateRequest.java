package dev.gofasta.generator.command;

/**
 * What is asked of {@link RunGenerator}.
 *
 * @param generator the generator's name
 * @param name what it makes something for
 * @param fields the fields, or empty
 * @param values the values of its own parameters, or empty
 */
public record GenerateRequest(String generator, String name, String fields, String values) {}
