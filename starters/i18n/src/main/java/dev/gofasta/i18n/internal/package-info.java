/** Reading of message files, and the choice of a language. */
@NullMarked
package dev.gofasta.i18n.internal;

import org.jspecify.annotations.NullMarked;
