/** The goals: each a thin shell that hands its parameters to the core. */
@NullMarked
package dev.gofasta.plugin;

import org.jspecify.annotations.NullMarked;
