/** The application in the foreground. */
@NullMarked
package dev.gofasta.plugin.serve;

import org.jspecify.annotations.NullMarked;
