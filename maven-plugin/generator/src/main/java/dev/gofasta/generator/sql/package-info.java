/** The SQL of each database, behind one interface: tables, their changes, triggers, and the limits that hold for them. */
@NullMarked
package dev.gofasta.generator.sql;

import org.jspecify.annotations.NullMarked;
