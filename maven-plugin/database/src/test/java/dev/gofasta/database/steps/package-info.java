/** Migrations in Java. */
@org.jspecify.annotations.NullMarked
package dev.gofasta.database.steps;
