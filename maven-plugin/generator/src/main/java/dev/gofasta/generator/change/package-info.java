/** What a command wants to do to the files of a project, as an immutable value. */
@NullMarked
package dev.gofasta.generator.change;

import org.jspecify.annotations.NullMarked;
