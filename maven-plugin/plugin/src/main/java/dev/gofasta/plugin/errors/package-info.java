/** The texts of the error codes. */
@NullMarked
package dev.gofasta.plugin.errors;

import org.jspecify.annotations.NullMarked;
