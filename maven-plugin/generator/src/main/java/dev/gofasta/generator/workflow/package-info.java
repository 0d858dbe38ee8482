/** Workflows: goals in a row, those of gofasta and those that a project brings itself, in {@code .gofasta/workflows}. */
@NullMarked
package dev.gofasta.generator.workflow;

import org.jspecify.annotations.NullMarked;
