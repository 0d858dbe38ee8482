/** Health over HTTP: is the application alive, and can it take traffic. */
@NullMarked
package dev.gofasta.health;

import org.jspecify.annotations.NullMarked;
