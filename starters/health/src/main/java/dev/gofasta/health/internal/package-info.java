/** How the health checks are run and answered; not for use by applications. */
@NullMarked
package dev.gofasta.health.internal;

import org.jspecify.annotations.NullMarked;
