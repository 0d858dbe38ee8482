/** Formatters of log lines. */
@NullMarked
package dev.gofasta.logging.internal;

import org.jspecify.annotations.NullMarked;
