/** Moving a project to another version of the toolkit. */
@NullMarked
package dev.gofasta.generator.upgrade;

import org.jspecify.annotations.NullMarked;
