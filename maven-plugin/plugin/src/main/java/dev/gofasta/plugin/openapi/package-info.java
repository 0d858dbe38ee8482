/** The OpenAPI document of an application, asked for in a JVM of its own. */
@NullMarked
package dev.gofasta.plugin.openapi;

import org.jspecify.annotations.NullMarked;
