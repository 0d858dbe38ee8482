/** How the fault proxy moves, holds and loses bytes; not for use by tests. */
@NullMarked
package dev.gofasta.test.internal.fault;

import org.jspecify.annotations.NullMarked;
