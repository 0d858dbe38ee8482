/** Internals of the validation starter. */
@NullMarked
package dev.gofasta.validation.internal;

import org.jspecify.annotations.NullMarked;
