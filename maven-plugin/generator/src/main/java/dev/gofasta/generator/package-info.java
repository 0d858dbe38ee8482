/** The pure core: a request and a read-only project become a change set, which is previewed or applied. */
@NullMarked
package dev.gofasta.generator;

import org.jspecify.annotations.NullMarked;
