/** What instances share in Redis. */
@NullMarked
package dev.gofasta.web.internal.redis;

import org.jspecify.annotations.NullMarked;
