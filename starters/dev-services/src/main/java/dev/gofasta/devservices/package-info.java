/** Embedded database servers for development and tests. */
@NullMarked
package dev.gofasta.devservices;

import org.jspecify.annotations.NullMarked;
