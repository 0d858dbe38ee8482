/** The OpenAPI document of a project as it is kept in files: one form for the same content, and what differs from it. */
@NullMarked
package dev.gofasta.generator.openapi;

import org.jspecify.annotations.NullMarked;
