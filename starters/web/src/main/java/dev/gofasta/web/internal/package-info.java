/** How the web starter works; not for use by applications. */
@NullMarked
package dev.gofasta.web.internal;

import org.jspecify.annotations.NullMarked;
