package dev.gofasta.database;

import org.flywaydb.core.Flyway;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;

/** The Flyway of an application, as its own configuration and customisers have made it. */
final class ApplicationFlyway {

    private static final String HINT =
            "Add the dependency org.springframework.boot:spring-boot-starter-flyway; in Boot 4 flyway-core alone does nothing. "
                    + "Where it is there, look for spring.flyway.enabled.";

    private ApplicationFlyway() {}

    /**
     * Returns the application's Flyway, whose database answers.
     *
     * @throws ActionException when there is none, or several, or the database can't be reached
     */
    static Flyway of(UsedApplication application) {
        Flyway flyway;
        try {
            flyway = application.context().getBeanProvider(Flyway.class).getIfAvailable();
        } catch (NoUniqueBeanDefinitionException ex) {
            throw new ActionException(
                    Code.GF_MIGRATE_NO_FLYWAY,
                    "The application has several Flyway beans and none of them is primary.",
                    "Mark the one of the application's main database as @Primary.",
                    ex);
        } catch (NoClassDefFoundError ex) {
            throw new ActionException(
                    Code.GF_MIGRATE_NO_FLYWAY, "Flyway is not among the application's dependencies.", HINT, ex);
        } catch (BeansException ex) {
            throw UsedApplication.unreachable(ex);
        }
        if (flyway == null) {
            throw new ActionException(Code.GF_MIGRATE_NO_FLYWAY, "The application has no Flyway bean.", HINT);
        }
        UsedApplication.requireReachable(flyway.getConfiguration().getDataSource());
        return flyway;
    }
}
