/** Request ids, strict JSON, pages, entity tags and merge patches for Spring MVC. */
@NullMarked
package dev.gofasta.web;

import org.jspecify.annotations.NullMarked;
