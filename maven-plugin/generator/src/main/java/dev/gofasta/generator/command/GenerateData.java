package dev.gofasta.generator.command;

import java.util.List;

/**
 * What {@link RunGenerator} answers.
 *
 * @param generator the generator's name
 * @param name what it made something for
 * @param files the files that it makes
 */
public record GenerateData(String generator, String name, List<String> files) {}
