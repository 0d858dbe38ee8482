/** Addresses of clients and proxies. */
@NullMarked
package dev.gofasta.web.internal.address;

import org.jspecify.annotations.NullMarked;
