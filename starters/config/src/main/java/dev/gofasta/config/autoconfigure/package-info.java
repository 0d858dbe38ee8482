/** Wiring of the checks of settings and secrets. */
@NullMarked
package dev.gofasta.config.autoconfigure;

import org.jspecify.annotations.NullMarked;
