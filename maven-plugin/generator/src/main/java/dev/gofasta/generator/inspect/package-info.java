/** Static reading of a project's source code. */
@NullMarked
package dev.gofasta.generator.inspect;

import org.jspecify.annotations.NullMarked;
