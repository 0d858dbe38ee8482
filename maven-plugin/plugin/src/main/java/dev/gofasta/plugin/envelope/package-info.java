/** The JSON document that every goal answers with, and the files it is left in. */
@NullMarked
package dev.gofasta.plugin.envelope;

import org.jspecify.annotations.NullMarked;
