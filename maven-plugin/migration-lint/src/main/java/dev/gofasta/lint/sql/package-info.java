/** The text of a migration as tokens, comments and statements. */
@NullMarked
package dev.gofasta.lint.sql;

import org.jspecify.annotations.NullMarked;
