/** How roles, methods and paths are read and compared; not for use by applications. */
@NullMarked
package dev.gofasta.rbac.internal.route;

import org.jspecify.annotations.NullMarked;
