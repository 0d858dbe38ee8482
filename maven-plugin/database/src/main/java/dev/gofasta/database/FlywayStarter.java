package dev.gofasta.database;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Whether an application has Flyway, asked without touching its classes; they can't be loaded where it has not. */
final class FlywayStarter {

    private static final String FLYWAY = "org.flywaydb.core.Flyway";
    private static final String LIQUIBASE = "liquibase.integration.spring.SpringLiquibase";

    private FlywayStarter() {}

    static boolean isPresent() {
        return ClassUtils.isPresent(FLYWAY, FlywayStarter.class.getClassLoader());
    }

    /**
     * Requires Flyway.
     *
     * @throws ActionException when it is not among the application's dependencies
     */
    static void require(UsedApplication application) {
        if (!isPresent()) {
            throw missing(application, "Flyway is not among the application's dependencies.", null);
        }
    }

    /** Returns the refusal of whatever needs Flyway; it says so when there is Liquibase in its place. */
    static ActionException missing(UsedApplication application, String message, @Nullable Throwable cause) {
        if (hasLiquibase(application)) {
            return new ActionException(
                    Code.GF_MIGRATE_NO_FLYWAY,
                    "The application's schema is made by Liquibase; this goal works with Flyway only. Nothing was done.",
                    "Use Liquibase's own commands for it. To change to Flyway, put org.springframework.boot:spring-boot-starter-flyway "
                            + "in the place of Liquibase and write its change sets as migrations.",
                    cause);
        }
        return new ActionException(
                Code.GF_MIGRATE_NO_FLYWAY,
                message,
                "Add the dependency org.springframework.boot:spring-boot-starter-flyway; in Boot 4 flyway-core alone does nothing. "
                        + "Where it is there, look for spring.flyway.enabled.",
                cause);
    }

    private static boolean hasLiquibase(UsedApplication application) {
        ClassLoader loader = application.context().getClassLoader();
        return ClassUtils.isPresent(LIQUIBASE, loader)
                && application
                                .context()
                                .getBeanNamesForType(ClassUtils.resolveClassName(LIQUIBASE, loader), true, false)
                                .length
                        > 0;
    }
}
