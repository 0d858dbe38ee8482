/** What the goals do, without Maven: arguments in, an answer out. */
@NullMarked
package dev.gofasta.plugin.goal;

import org.jspecify.annotations.NullMarked;
