/** Starts the embedded PostgreSQL for an application that has no database of its own configured. */
@NullMarked
package dev.gofasta.devservices.autoconfigure;

import org.jspecify.annotations.NullMarked;
