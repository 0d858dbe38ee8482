/** Templates on the class path, overridable by the project. */
@NullMarked
package dev.gofasta.generator.template;

import org.jspecify.annotations.NullMarked;
