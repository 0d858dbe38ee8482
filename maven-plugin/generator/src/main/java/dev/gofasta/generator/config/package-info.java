/** The configuration of an application: which keys its libraries know, and what its files say. */
@NullMarked
package dev.gofasta.generator.config;

import org.jspecify.annotations.NullMarked;
