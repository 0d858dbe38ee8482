/** Wiring of the seeds starter. */
@NullMarked
package dev.gofasta.seeds.autoconfigure;

import org.jspecify.annotations.NullMarked;
