/** Wiring of the i18n starter. */
@NullMarked
package dev.gofasta.i18n.autoconfigure;

import org.jspecify.annotations.NullMarked;
