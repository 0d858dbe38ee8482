/** How a policy is read, matched and replaced; not for use by applications. */
@NullMarked
package dev.gofasta.rbac.internal;

import org.jspecify.annotations.NullMarked;
