/** The checks of the goal verify, one class each. */
@NullMarked
package dev.gofasta.plugin.verify;

import org.jspecify.annotations.NullMarked;
