package dev.gofasta.test;

import dev.gofasta.test.internal.condition.TestDatabaseCondition;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the Spring context of a test class a database of its own, of the engine that the application uses, whatever {@code spring.datasource.url} says. Flyway's migrations run once per JVM and set of migrations; each
 * context gets a copy of the result.
 *
 * <p>All databases live on one throwaway server per JVM, started when the first is needed. Before each test method every
 * table is put back to the rows it had when the context was ready, so rows inserted by migrations survive and rows
 * inserted by tests do not. After each class sequences are put back too; a class that leaves more behind than rows leaves its
 * context to nobody.
 *
 * <p>PostgreSQL, MariaDB and SQLite are embedded. MySQL and SQL Server need a server that {@code gofasta.test.server.url}
 * names, or Docker: the class is skipped where neither is there, and fails where {@code gofasta.test.require-database} is
 * true.
 *
 * <p>Classes that run at the same time never share a context. Methods of one class must not run at the same time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(TestDatabaseCondition.class)
public @interface TestDatabase {}
