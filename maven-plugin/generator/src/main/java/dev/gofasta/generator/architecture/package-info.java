/** The rules for the layers of a generated project, read from its declarations. */
@NullMarked
package dev.gofasta.generator.architecture;

import org.jspecify.annotations.NullMarked;
