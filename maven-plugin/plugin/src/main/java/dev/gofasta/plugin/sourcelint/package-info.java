/** What is suspicious in sources that compile: the warnings of javac, and rules of our own where it is silent. */
@NullMarked
package dev.gofasta.plugin.sourcelint;

import org.jspecify.annotations.NullMarked;
