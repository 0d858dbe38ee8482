/** Resources that are there already: where their files are, what their fields are, and how both gain more. */
@NullMarked
package dev.gofasta.generator.resource;

import org.jspecify.annotations.NullMarked;
