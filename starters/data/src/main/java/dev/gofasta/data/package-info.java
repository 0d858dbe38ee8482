/** Entities with id, timestamps, version and soft delete; filters and sort fields for lists. */
@NullMarked
package dev.gofasta.data;

import org.jspecify.annotations.NullMarked;
