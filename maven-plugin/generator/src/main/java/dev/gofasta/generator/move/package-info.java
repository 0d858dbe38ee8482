/** Moving a project to another database: its files, its entities and its migrations. */
@NullMarked
package dev.gofasta.generator.move;

import org.jspecify.annotations.NullMarked;
