/** Adds the query counter to the contexts of tests. */
@NullMarked
package dev.gofasta.test.autoconfigure;

import org.jspecify.annotations.NullMarked;
