/** Small contributors that together make a resource. */
@NullMarked
package dev.gofasta.generator.contribute;

import org.jspecify.annotations.NullMarked;
