package dev.gofasta.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * Starts the whole application on a free port with a {@link TestDatabase}; a
 * {@link org.springframework.test.web.servlet.client.RestTestClient} that calls it can be injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@TestDatabase
public @interface EndToEndTest {

    /** The classes to start; found as {@link SpringBootTest} finds them when empty. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};

    /** Properties in form {@code key=value} for this test. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
