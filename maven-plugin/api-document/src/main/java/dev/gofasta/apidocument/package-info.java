/** The OpenAPI document of an application, made in a JVM of its own with the application's class path. */
@NullMarked
package dev.gofasta.apidocument;

import org.jspecify.annotations.NullMarked;
