/** Errors and diagnostics as values, each with a code that never changes. */
@NullMarked
package dev.gofasta.generator.problem;

import org.jspecify.annotations.NullMarked;
