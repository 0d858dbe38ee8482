/** Rules and buckets of the rate limit. */
@NullMarked
package dev.gofasta.web.internal.ratelimit;

import org.jspecify.annotations.NullMarked;
