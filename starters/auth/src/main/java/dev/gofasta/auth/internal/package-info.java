/** The inside of the auth starter. */
@NullMarked
package dev.gofasta.auth.internal;

import org.jspecify.annotations.NullMarked;
