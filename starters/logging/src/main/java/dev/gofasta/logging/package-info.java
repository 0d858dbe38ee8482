/** Log lines as JSON or text, with request and trace ids, escaped and without secrets. */
@NullMarked
package dev.gofasta.logging;

import org.jspecify.annotations.NullMarked;
