package {{package}}.support;

import {{package}}.{{application}};
import dev.gofasta.test.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.test.context.ContextConfiguration;

/** A test of repositories on a real database: entities and repositories are there, services and controllers are not. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@TestDatabase
@ContextConfiguration(classes = RepositoryTest.Entities.class)
public @interface RepositoryTest {

    /** Says below which package entities and repositories are. */
    @AutoConfigurationPackage({{#visible}}basePackageClasses = {{application}}.class{{/visible}}{{^visible}}basePackages = "{{package}}"{{/visible}})
    class Entities {}
}
