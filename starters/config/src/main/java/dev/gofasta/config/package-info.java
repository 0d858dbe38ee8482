/** Unknown settings and weak secrets stop the start, with the place and the nearest name. */
@NullMarked
package dev.gofasta.config;

import org.jspecify.annotations.NullMarked;
