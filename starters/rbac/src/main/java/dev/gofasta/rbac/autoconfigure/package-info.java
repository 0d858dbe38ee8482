/** Wiring of the rbac starter. */
@NullMarked
package dev.gofasta.rbac.autoconfigure;

import org.jspecify.annotations.NullMarked;
