/** Tables, their columns and values, on every database engine. */
@NullMarked
package dev.gofasta.test.internal.table;

import org.jspecify.annotations.NullMarked;
