/** Running Maven in a child process and reading what it says. */
@NullMarked
package dev.gofasta.plugin.maven;

import org.jspecify.annotations.NullMarked;
