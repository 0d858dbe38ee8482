package dev.gofasta.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the rows of files before each test method, after the database was reset and before its transaction begins. Those
 * of the class come before those of the method, and may be referred to by them. Needs {@link TestDatabase}.
 *
 * @see FixtureLoader for what a file looks like
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface Fixtures {

    /**
     * YAML files, or JSON files with suffix {@code .json}: below the package of the test class on the class path, from its
     * root when they begin with a slash, or URLs ({@code file:...}).
     */
    String[] value();
}
