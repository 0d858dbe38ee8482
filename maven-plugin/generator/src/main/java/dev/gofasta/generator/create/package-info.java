/** A new project from nothing. */
@NullMarked
package dev.gofasta.generator.create;

import org.jspecify.annotations.NullMarked;
