/** Work that needs the project's own class path, done by carried classes in a JVM of their own. */
@NullMarked
package dev.gofasta.plugin.jvm;

import org.jspecify.annotations.NullMarked;
