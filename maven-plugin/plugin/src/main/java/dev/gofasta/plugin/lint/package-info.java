/** The lint of migrations on the files of a project. */
@NullMarked
package dev.gofasta.plugin.lint;

import org.jspecify.annotations.NullMarked;
