/** Wiring of the logging starter. */
@NullMarked
package dev.gofasta.logging.autoconfigure;

import org.jspecify.annotations.NullMarked;
