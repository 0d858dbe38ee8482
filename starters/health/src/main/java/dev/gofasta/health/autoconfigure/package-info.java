/** Wiring of the health starter. */
@NullMarked
package dev.gofasta.health.autoconfigure;

import org.jspecify.annotations.NullMarked;
