/** Wiring of the auth starter. */
@NullMarked
package dev.gofasta.auth.autoconfigure;

import org.jspecify.annotations.NullMarked;
