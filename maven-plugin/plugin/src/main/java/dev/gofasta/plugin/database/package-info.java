/** Actions on an application's database, in a JVM of their own. */
@NullMarked
package dev.gofasta.plugin.database;

import org.jspecify.annotations.NullMarked;
