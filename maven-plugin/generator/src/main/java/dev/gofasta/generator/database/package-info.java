/** The databases that a project can store its resources in, and what a build needs for each. */
@NullMarked
package dev.gofasta.generator.database;

import org.jspecify.annotations.NullMarked;
