/** An application for tests. */
@NullMarked
package dev.gofasta.seeds.shop;

import org.jspecify.annotations.NullMarked;
