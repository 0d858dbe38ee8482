/**
 * The declarations of Java files, read without the compiler: quick enough to look at a whole project for one answer, and
 * content with sources that do not compile.
 */
@NullMarked
package dev.gofasta.generator.outline;

import org.jspecify.annotations.NullMarked;
