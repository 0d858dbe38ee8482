/** The formatter that generated projects check with, run in this process. */
@NullMarked
package dev.gofasta.generator.format;

import org.jspecify.annotations.NullMarked;
