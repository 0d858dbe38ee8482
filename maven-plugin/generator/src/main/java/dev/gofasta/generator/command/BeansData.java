package dev.gofasta.generator.command;

import java.util.List;

/**
 * What a command answers that registers beans.
 *
 * @param resource the resource's class name
 * @param beans the types of the beans that its wiring has afterwards
 */
public record BeansData(String resource, List<String> beans) {}
