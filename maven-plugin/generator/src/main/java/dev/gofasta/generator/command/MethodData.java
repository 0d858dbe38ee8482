package dev.gofasta.generator.command;

import java.util.List;

/**
 * What {@link AddMethod} answers.
 *
 * @param resource the resource's class name
 * @param method the method's name
 * @param signature result, name and parameters as they stand in the source
 * @param files the files that the method stands in
 */
public record MethodData(String resource, String method, String signature, List<String> files) {}
