/** What several starters share: the application exception, the places it may name, the request id and the clock. */
@NullMarked
package dev.gofasta.core;

import org.jspecify.annotations.NullMarked;
