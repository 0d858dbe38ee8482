/** Messages in YAML files, one for each language, chosen by Accept-Language. */
@NullMarked
package dev.gofasta.i18n;

import org.jspecify.annotations.NullMarked;
