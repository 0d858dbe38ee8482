/** Runs the proof of an application's bean graph and turns its findings into places in the sources. */
@NullMarked
package dev.gofasta.plugin.wiring;

import org.jspecify.annotations.NullMarked;
