package dev.gofasta.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.ObjectProvider;

/** The Flyway of an application, as its own configuration and customisers have made it. */
final class ApplicationFlyway {

    private ApplicationFlyway() {}

    /**
     * Returns the one or primary Flyway of the application, or else all of them; their databases answer. There may be none.
     *
     * @throws ActionException when a database can't be reached
     */
    static List<Flyway> primaryOrAll(UsedApplication application) {
        try {
            ObjectProvider<Flyway> flyways = application.context().getBeanProvider(Flyway.class);
            Flyway one = flyways.getIfUnique();
            List<Flyway> all = one == null ? flyways.orderedStream().toList() : List.of(one);
            all.forEach(flyway ->
                    UsedApplication.requireReachable(flyway.getConfiguration().getDataSource()));
            return all;
        } catch (BeansException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

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
            throw FlywayStarter.missing(
                    application, "A part of Flyway is not among the application's dependencies.", ex);
        } catch (BeansException ex) {
            throw UsedApplication.unreachable(ex);
        }
        if (flyway == null) {
            throw FlywayStarter.missing(application, "The application has no Flyway bean.", null);
        }
        UsedApplication.requireReachable(flyway.getConfiguration().getDataSource());
        return flyway;
    }
}
