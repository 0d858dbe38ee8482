/** Answers that are kept for repeats. */
@NullMarked
package dev.gofasta.web.internal.idempotency;

import org.jspecify.annotations.NullMarked;
