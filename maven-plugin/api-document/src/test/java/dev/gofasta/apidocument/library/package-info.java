@NullMarked
package dev.gofasta.apidocument.library;

import org.jspecify.annotations.NullMarked;
