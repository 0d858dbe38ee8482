/** Text for people. */
@NullMarked
package dev.gofasta.plugin.console;

import org.jspecify.annotations.NullMarked;
