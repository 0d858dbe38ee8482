/** Wiring of the data starter. */
@NullMarked
package dev.gofasta.data.autoconfigure;

import org.jspecify.annotations.NullMarked;
