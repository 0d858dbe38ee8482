/** How embedded servers are started, stopped, and reclaimed after a crash. */
@NullMarked
package dev.gofasta.devservices.internal;

import org.jspecify.annotations.NullMarked;
