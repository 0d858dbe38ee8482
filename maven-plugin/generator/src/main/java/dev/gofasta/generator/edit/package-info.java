/** Minimal edits of a user's files: Java, POM, YAML and properties. Only what is asked for changes, byte for byte. */
@NullMarked
package dev.gofasta.generator.edit;

import org.jspecify.annotations.NullMarked;
