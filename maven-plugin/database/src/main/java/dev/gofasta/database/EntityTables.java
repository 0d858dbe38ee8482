package dev.gofasta.database;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Compares the entities of an application with the tables that its migrations make, in a database that is made for it and
 * thrown away. It runs with profile {@code test}, where dev-services starts one of the application's engine.
 */
final class EntityTables implements Action {

    private static final String DEV_SERVICES = "dev.gofasta.devservices.";

    @Override
    public List<Row> run(UsedApplication application, Options options) {
        ConfigurableApplicationContext context = application.context();
        if (!ClassUtils.isPresent(
                        "org.hibernate.tool.schema.internal.GroupedSchemaValidatorImpl", context.getClassLoader())
                || context.getBeanNamesForType(jakarta.persistence.EntityManagerFactory.class, true, false).length
                        == 0) {
            return skipped("the application has no entities of Hibernate");
        }
        if (!isThrowaway(context)) {
            return skipped(
                    "there is no database to throw away: dev-services is not there, or a database is configured in profile test");
        }
        ApplicationFlyway.of(application).migrate();
        return EntityValidation.of(context);
    }

    private static boolean isThrowaway(ConfigurableApplicationContext context) {
        String details = "org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails";
        if (!ClassUtils.isPresent(details, context.getClassLoader())) {
            return false;
        }
        Class<?> type = ClassUtils.resolveClassName(details, context.getClassLoader());
        return context.getEnvironment().matchesProfiles("test")
                && context.getBeanProvider(type).stream()
                        .anyMatch(bean -> bean.getClass().getName().startsWith(DEV_SERVICES));
    }

    private static List<Row> skipped(String reason) {
        return List.of(Row.of("skipped").with("reason", reason));
    }
}
