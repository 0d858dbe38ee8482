/** The comparisons of the goal status, one class each: nothing is compiled, started or asked of a database. */
@NullMarked
package dev.gofasta.plugin.status;

import org.jspecify.annotations.NullMarked;
