/** What a statement does to the schema and to rows, read by descent through its tokens. */
@NullMarked
package dev.gofasta.lint.statement;

import org.jspecify.annotations.NullMarked;
