/** How seeds are found, claimed and run; not for use by applications. */
@NullMarked
package dev.gofasta.seeds.internal;

import org.jspecify.annotations.NullMarked;
