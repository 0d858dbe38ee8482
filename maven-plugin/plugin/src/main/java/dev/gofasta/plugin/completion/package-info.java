/** Scripts that complete command lines of the launcher in a shell. */
@NullMarked
package dev.gofasta.plugin.completion;

import org.jspecify.annotations.NullMarked;
