package dev.gofasta.data.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Says what to do when no database is configured; stands before Spring Boot's analyzer of the same failure. */
@Order(0)
class MissingDatabaseFailureAnalyzer implements FailureAnalyzer {

    /** Package-private in Spring Boot, so it can only be named. */
    static final String FAILURE =
            "org.springframework.boot.jdbc.autoconfigure.DataSourceProperties$DataSourceBeanCreationException";

    private static final String PROPERTY = "spring.datasource.url";

    private final Environment environment;

    MissingDatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        if (StringUtils.hasText(environment.getProperty(PROPERTY))) {
            return null;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().equals(FAILURE)) {
                return analysis(cause);
            }
        }
        return null;
    }

    private static FailureAnalysis analysis(Throwable cause) {
        return new FailureAnalysis(
                "No database is configured: the property '" + PROPERTY + "' is not set.",
                """
                Set the property '%s' or the environment variable SPRING_DATASOURCE_URL, \
                for example to jdbc:postgresql://localhost:5432/shop, with SPRING_DATASOURCE_USERNAME and \
                SPRING_DATASOURCE_PASSWORD.
                For development without a database of your own, put gofasta-starter-dev-services on the class path \
                and use the profile 'dev': it starts one for you.""".formatted(PROPERTY),
                cause);
    }
}
