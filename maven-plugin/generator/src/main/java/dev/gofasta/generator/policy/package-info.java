/** The file that says which roles may call which routes. */
@NullMarked
package dev.gofasta.generator.policy;

import org.jspecify.annotations.NullMarked;
