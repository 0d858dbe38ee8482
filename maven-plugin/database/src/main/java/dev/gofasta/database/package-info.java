/** What gofasta's goals do with an application's database, run in a JVM of its own with the application's class path. */
@NullMarked
package dev.gofasta.database;

import org.jspecify.annotations.NullMarked;
