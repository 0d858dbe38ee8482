/** Wiring of the errors starter. */
@NullMarked
package dev.gofasta.errors.autoconfigure;

import org.jspecify.annotations.NullMarked;
