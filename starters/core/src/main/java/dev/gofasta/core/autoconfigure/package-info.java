/** Wiring of the core starter. */
@NullMarked
package dev.gofasta.core.autoconfigure;

import org.jspecify.annotations.NullMarked;
