/** Generators that a project brings itself, in {@code .gofasta/generators}. */
@NullMarked
package dev.gofasta.generator.own;

import org.jspecify.annotations.NullMarked;
