/** How errors become problem documents; not for use by applications. */
@NullMarked
package dev.gofasta.errors.internal;

import org.jspecify.annotations.NullMarked;
