/** One name in every spelling that code, SQL and URLs need. */
@NullMarked
package dev.gofasta.generator.naming;

import org.jspecify.annotations.NullMarked;
