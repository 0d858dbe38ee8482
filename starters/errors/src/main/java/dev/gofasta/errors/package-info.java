/** Every HTTP error as an RFC 9457 problem document with a stable code. */
@NullMarked
package dev.gofasta.errors;

import org.jspecify.annotations.NullMarked;
