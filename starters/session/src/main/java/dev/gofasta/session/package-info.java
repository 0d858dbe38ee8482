/** HTTP sessions in a cookie, a database or Redis, with safe cookies and limits. */
@NullMarked
package dev.gofasta.session;

import org.jspecify.annotations.NullMarked;
