/** Wiring of the openapi starter. */
@NullMarked
package dev.gofasta.openapi.autoconfigure;

import org.jspecify.annotations.NullMarked;
