/** Constraints that Jakarta Validation does not have, with localised messages. */
@NullMarked
package dev.gofasta.validation;

import org.jspecify.annotations.NullMarked;
