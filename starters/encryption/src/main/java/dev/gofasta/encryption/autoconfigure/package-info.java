/** Wiring of the encryption starter. */
@NullMarked
package dev.gofasta.encryption.autoconfigure;

import org.jspecify.annotations.NullMarked;
