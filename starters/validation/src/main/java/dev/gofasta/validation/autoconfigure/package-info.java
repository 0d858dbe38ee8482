/** Wiring of the validation starter. */
@NullMarked
package dev.gofasta.validation.autoconfigure;

import org.jspecify.annotations.NullMarked;
