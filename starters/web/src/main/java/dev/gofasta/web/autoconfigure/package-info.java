/** Wiring of the web starter. */
@NullMarked
package dev.gofasta.web.autoconfigure;

import org.jspecify.annotations.NullMarked;
