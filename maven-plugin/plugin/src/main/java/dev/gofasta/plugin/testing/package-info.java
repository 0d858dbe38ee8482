/** Running some of a project's tests. */
@NullMarked
package dev.gofasta.plugin.testing;

import org.jspecify.annotations.NullMarked;
