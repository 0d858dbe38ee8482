/** The read-only model of a Maven project. */
@NullMarked
package dev.gofasta.generator.project;

import org.jspecify.annotations.NullMarked;
