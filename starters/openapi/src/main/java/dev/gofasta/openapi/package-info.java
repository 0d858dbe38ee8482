/** The OpenAPI document of the application, served in development and not in production. */
@NullMarked
package dev.gofasta.openapi;

import org.jspecify.annotations.NullMarked;
