/** Writing a change set, all of it or nothing. */
@NullMarked
package dev.gofasta.generator.apply;

import org.jspecify.annotations.NullMarked;
