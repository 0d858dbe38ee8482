/** AES-256-GCM with key ids and rotation, and a converter for JPA. */
@NullMarked
package dev.gofasta.encryption;

import org.jspecify.annotations.NullMarked;
