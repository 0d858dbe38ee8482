/** How settings and secrets are judged. */
@NullMarked
package dev.gofasta.config.internal;

import org.jspecify.annotations.NullMarked;
