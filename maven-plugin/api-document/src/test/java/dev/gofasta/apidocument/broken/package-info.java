@NullMarked
package dev.gofasta.apidocument.broken;

import org.jspecify.annotations.NullMarked;
