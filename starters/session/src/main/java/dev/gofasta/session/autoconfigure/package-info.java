/** Wiring of the session starter. */
@NullMarked
package dev.gofasta.session.autoconfigure;

import org.jspecify.annotations.NullMarked;
