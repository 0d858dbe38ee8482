/** What happens while a goal runs, told as it happens: one JSON object on each line. */
@NullMarked
package dev.gofasta.plugin.event;

import org.jspecify.annotations.NullMarked;
