/** What the tests of an application use: a real database, query counts, and a proof of the wiring. */
@NullMarked
package dev.gofasta.test;

import org.jspecify.annotations.NullMarked;
