/** The steps that make a fresh clone ready. */
@NullMarked
package dev.gofasta.plugin.init;

import org.jspecify.annotations.NullMarked;
