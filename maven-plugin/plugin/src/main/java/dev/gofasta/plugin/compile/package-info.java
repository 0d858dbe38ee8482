/** The messages of javac as findings: one for each cause, with a way to mend it. */
@NullMarked
package dev.gofasta.plugin.compile;

import org.jspecify.annotations.NullMarked;
