package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Diagnostic;
import java.util.List;

/**
 * What a configuration file says.
 *
 * @param path its path, relative to the project's root
 * @param text its text
 * @param documents its documents, each with the keys at its top
 * @param broken why it can't be read, wholly or in part
 */
record SettingsFile(String path, String text, List<List<Setting>> documents, List<Diagnostic> broken) {}
