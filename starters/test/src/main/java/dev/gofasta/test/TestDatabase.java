package dev.gofasta.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the Spring context of a test class a PostgreSQL database of its own, whatever {@code spring.datasource.url} says.
 *
 * <p>All databases live on one throwaway server per JVM, started when the first is needed. Before each test method every
 * table is put back to the rows it had when the context was ready, so rows inserted by migrations survive and rows
 * inserted by tests do not. Sequences are not turned back. Not for test methods that run in parallel on one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface TestDatabase {}
