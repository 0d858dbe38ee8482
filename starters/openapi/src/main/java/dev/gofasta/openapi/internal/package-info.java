/** What is added to springdoc's document; not for use by applications. */
@NullMarked
package dev.gofasta.openapi.internal;

import org.jspecify.annotations.NullMarked;
