/** Diagrams of a project in the languages Mermaid and DOT, from the declarations of its sources. */
@NullMarked
package dev.gofasta.generator.diagram;

import org.jspecify.annotations.NullMarked;
