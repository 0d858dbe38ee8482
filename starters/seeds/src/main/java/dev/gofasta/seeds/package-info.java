/** Seeds: the data that a new database starts with. */
@NullMarked
package dev.gofasta.seeds;

import org.jspecify.annotations.NullMarked;
