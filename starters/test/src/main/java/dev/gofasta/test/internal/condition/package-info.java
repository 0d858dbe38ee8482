/** What is known of a test before Spring starts: its engine, and whether there is a server of it. */
@NullMarked
package dev.gofasta.test.internal.condition;

import org.jspecify.annotations.NullMarked;
