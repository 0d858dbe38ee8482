/**
 * Who depends on whom in a project, read from its files without the compiler: what Java says by names, and what it does not
 * say: beans, routes, tables, events and resources.
 */
@NullMarked
package dev.gofasta.generator.reference;

import org.jspecify.annotations.NullMarked;
