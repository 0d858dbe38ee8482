/** Migrations on their own: what their names ask for, and the SQL of it. */
@NullMarked
package dev.gofasta.generator.migration;

import org.jspecify.annotations.NullMarked;
