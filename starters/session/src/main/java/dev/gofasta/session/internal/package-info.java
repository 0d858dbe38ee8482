/** Internals of the session starter. */
@NullMarked
package dev.gofasta.session.internal;

import org.jspecify.annotations.NullMarked;
