package dev.gofasta.database;

import dev.gofasta.wiring.ApplicationCode;
import dev.gofasta.wiring.UnstartedApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * An application with its own configuration, profiles and customisers, whose beans are made when they are first asked for:
 * no web server, schedule, listener, runner or migration of its own is started.
 */
final class UsedApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final ApplicationCode code;

    private UsedApplication(ConfigurableApplicationContext context, ApplicationCode code) {
        this.context = context;
        this.code = code;
    }

    /**
     * Starts the application class called {@code application}.
     *
     * @throws ActionException when it does not start
     */
    static UsedApplication start(String application, ApplicationCode code) {
        try {
            Class<?> type = Thread.currentThread().getContextClassLoader().loadClass(application);
            return new UsedApplication(UnstartedApplication.contextFor(type), code);
        } catch (ClassNotFoundException | RuntimeException | LinkageError ex) {
            throw notStarted(application, ex);
        }
    }

    private static ActionException notStarted(String application, Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return new ActionException(
                Code.GF_ENV_APPLICATION_START,
                application + " does not start: " + cause.getClass().getSimpleName() + ": " + cause.getMessage(),
                "Start it as usual to see the same, mend it, then run the goal again.",
                failure);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** Returns the folders of the application's own classes. */
    ApplicationCode code() {
        return code;
    }

    /**
     * Requires that {@code dataSource} gives connections.
     *
     * @throws ActionException when it does not
     */
    static void requireReachable(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            // That of ClickHouse has spoken to nobody yet.
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException | RuntimeException ex) {
            throw unreachable(ex);
        }
    }

    static ActionException unreachable(Throwable failure) {
        FailureAnalysis analysis = analysis(failure);
        if (analysis != null && analysis.getAction() != null) {
            return new ActionException(
                    Code.GF_ENV_DATABASE_UNREACHABLE,
                    "The application has no database: " + analysis.getDescription(),
                    analysis.getAction().strip(),
                    failure);
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return new ActionException(
                Code.GF_ENV_DATABASE_UNREACHABLE,
                "The application's database gives no connection: " + cause.getMessage(),
                "Start the database, or mend spring.datasource.url, username and password for the profiles in use.",
                failure);
    }

    /** Returns what the application would say of it at its start, as far as that needs nothing of its context. */
    private static @Nullable FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation(
                        Thread.currentThread().getContextClassLoader())
                .load(FailureAnalyzer.class, (type, name, unusable) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        context.close();
    }
}
