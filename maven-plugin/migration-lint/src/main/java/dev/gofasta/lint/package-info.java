/** Lint of SQL migrations: scripts in, findings with exact places out. It knows no file system, no Maven and no database. */
@NullMarked
package dev.gofasta.lint;

import org.jspecify.annotations.NullMarked;
