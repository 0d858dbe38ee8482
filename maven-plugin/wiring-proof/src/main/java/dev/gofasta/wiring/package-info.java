/** Proves the bean graph of an application without creating a bean, in a JVM that has the application's class path. */
@NullMarked
package dev.gofasta.wiring;

import org.jspecify.annotations.NullMarked;
