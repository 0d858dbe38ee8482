/** A database's schema as it was read, and the resources that its tables are. */
@NullMarked
package dev.gofasta.generator.schema;

import org.jspecify.annotations.NullMarked;
