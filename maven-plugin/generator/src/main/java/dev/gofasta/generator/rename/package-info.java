/** Finds every place that names a field or a type, as far as the compiler can tell without the libraries. */
@NullMarked
package dev.gofasta.generator.rename;

import org.jspecify.annotations.NullMarked;
