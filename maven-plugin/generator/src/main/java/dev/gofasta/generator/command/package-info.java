/** The commands, their parameters as data, and the road from request to outcome. */
@NullMarked
package dev.gofasta.generator.command;

import org.jspecify.annotations.NullMarked;
