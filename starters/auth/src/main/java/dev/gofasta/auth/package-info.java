/** Accounts with passwords, short access tokens and rotating refresh tokens. */
@NullMarked
package dev.gofasta.auth;

import org.jspecify.annotations.NullMarked;
