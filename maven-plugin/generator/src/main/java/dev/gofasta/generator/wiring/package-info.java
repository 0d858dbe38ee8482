/** The generated index of the explicit wiring. */
@NullMarked
package dev.gofasta.generator.wiring;

import org.jspecify.annotations.NullMarked;
