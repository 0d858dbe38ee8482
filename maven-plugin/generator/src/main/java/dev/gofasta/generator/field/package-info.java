/** The fields of a resource: their grammar, types and how each renders. */
@NullMarked
package dev.gofasta.generator.field;

import org.jspecify.annotations.NullMarked;
