/** Internals of the encryption starter. */
@NullMarked
package dev.gofasta.encryption.internal;

import org.jspecify.annotations.NullMarked;
