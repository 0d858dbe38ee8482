/** An application with entities, to be compared with tables. */
@NullMarked
package dev.gofasta.database.catalogue;

import org.jspecify.annotations.NullMarked;
