/** The configuration metadata of a project's class path, and what is made of them. */
@NullMarked
package dev.gofasta.plugin.config;

import org.jspecify.annotations.NullMarked;
