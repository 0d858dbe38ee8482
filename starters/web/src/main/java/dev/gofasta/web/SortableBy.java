package dev.gofasta.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a {@code Pageable} strictly and names the properties that a list may be sorted by. The query parameters are
 * {@code page} (from 0), {@code size} and, repeatable, {@code sort=property,asc|desc}; {@code id} may always be sorted by and is
 * always the last criterion, so that pages are stable. Anything else in the query that the method does not take is refused.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SortableBy {

    /**
     * The properties that may be sorted by, besides {@code id}.
     *
     * @return names of properties of the entity
     */
    String[] value();
}
