/** What generated code does with each type of field, with all starters, a real server and a real database. */
@NullMarked
package dev.gofasta.conventions.fields;

import org.jspecify.annotations.NullMarked;
