/** What is risky about a statement, database by database, and how it is done safely. */
@NullMarked
package dev.gofasta.lint.rule;

import org.jspecify.annotations.NullMarked;
