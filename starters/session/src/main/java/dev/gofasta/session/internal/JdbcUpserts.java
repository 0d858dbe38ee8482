package dev.gofasta.session.internal;

import dev.gofasta.session.SessionSetupException;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.SqlServerJdbcIndexedSessionRepositoryCustomizer;

/** SQL of the database with which two requests of one session may set the same attribute at once. */
public final class JdbcUpserts {

    private JdbcUpserts() {}

    public static void use(JdbcIndexedSessionRepository repository, DataSource dataSource) {
        switch (driver(dataSource)) {
            case POSTGRESQL -> new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
            case MYSQL, MARIADB -> new MySqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
            case SQLSERVER -> new SqlServerJdbcIndexedSessionRepositoryCustomizer().customize(repository);
            default -> {
                // Spring Session's own SQL, which every database understands.
            }
        }
    }

    private static DatabaseDriver driver(DataSource dataSource) {
        try {
            return DatabaseDriver.fromProductName(
                    JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName));
        } catch (MetaDataAccessException ex) {
            SessionSetupException failure = new SessionSetupException(
                    "gofasta.session.store is jdbc, and the database does not answer.",
                    "Start the database, or correct spring.datasource.");
            failure.initCause(ex);
            throw failure;
        }
    }
}
