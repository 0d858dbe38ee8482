/** Checks that hold for all starters: each is found in the reactor, none is listed here. */
@NullMarked
package dev.gofasta.conventions;

import org.jspecify.annotations.NullMarked;
