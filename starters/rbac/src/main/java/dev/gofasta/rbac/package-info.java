/** Roles and routes in a policy file, denied by default, on jCasbin. */
@NullMarked
package dev.gofasta.rbac;

import org.jspecify.annotations.NullMarked;
