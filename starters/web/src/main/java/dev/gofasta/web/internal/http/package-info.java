/** What the filters of the web starter are made of; not for use by applications. */
@NullMarked
package dev.gofasta.web.internal.http;

import org.jspecify.annotations.NullMarked;
