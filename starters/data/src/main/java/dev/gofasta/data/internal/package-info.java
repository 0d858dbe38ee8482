/** How values are stored alike in every database. */
@NullMarked
package dev.gofasta.data.internal;

import org.jspecify.annotations.NullMarked;
