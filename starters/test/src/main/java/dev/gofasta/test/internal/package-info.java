/** How test databases are made and reset, and how statements are noticed. */
@NullMarked
package dev.gofasta.test.internal;

import org.jspecify.annotations.NullMarked;
