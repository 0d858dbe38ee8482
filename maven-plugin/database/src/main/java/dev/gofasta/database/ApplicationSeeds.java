package dev.gofasta.database;

import dev.gofasta.seeds.SeedException;
import dev.gofasta.seeds.SeedReport;
import dev.gofasta.seeds.Seeds;
import dev.gofasta.seeds.internal.DatabaseSeeds;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/** The seeds of an application, from gofasta-starter-seeds, without which this class can not be loaded. */
final class ApplicationSeeds {

    private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d+))?");

    private ApplicationSeeds() {}

    /**
     * Returns the data source that is seeded.
     *
     * @throws ActionException when there is none, or it gives no connections
     */
    static DataSource dataSource(UsedApplication application) {
        try {
            DataSource dataSource =
                    application.context().getBeanProvider(DataSource.class).getIfUnique();
            if (dataSource == null) {
                throw noSeeds();
            }
            UsedApplication.requireReachable(dataSource);
            return dataSource;
        } catch (BeansException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

    /**
     * Requires a database on which the starter can run each seed once, or seeds of the application's own.
     *
     * @throws ActionException when it has no transactions; nothing has been done
     */
    static void requirePossible(UsedApplication application) {
        try (Connection connection = dataSource(application).getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            if (!database.supportsTransactions() && areOfTheStarter(application)) {
                throw new ActionException(
                        Code.GF_SEED_DATABASE,
                        "Seeds can't run on " + database.getDatabaseProductName()
                                + ": it has no transactions, so nothing would make each of them run once and as a whole."
                                + " Nothing was done.",
                        "Put what every database begins with into a migration. gofasta:db-reset does without seeds when told -DskipSeed.");
            }
        } catch (SQLException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

    private static boolean areOfTheStarter(UsedApplication application) {
        try {
            return application.context().getBeanProvider(Seeds.class).getIfAvailable() instanceof DatabaseSeeds;
        } catch (BeansException ex) {
            throw ofBean(ex, application);
        }
    }

    /**
     * Runs the seeds as a step.
     *
     * @throws ActionException when one of them fails
     */
    static void run(UsedApplication application, Options options, Steps steps) {
        options.find("environment")
                .ifPresent(environment -> application
                        .context()
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "gofastaSeedGoal", Map.of("gofasta.seeds.environments", environment))));
        steps.run(Steps.SEED, () -> run(application, steps));
    }

    private static String run(UsedApplication application, Steps steps) {
        SeedReport report;
        try {
            Seeds seeds = application.context().getBeanProvider(Seeds.class).getIfAvailable();
            if (seeds == null) {
                throw noSeeds();
            }
            report = seeds.run();
        } catch (SeedException ex) {
            throw failed(ex, application);
        } catch (BeansException ex) {
            throw ofBean(ex, application);
        }
        report.seeds().forEach(seed -> steps.add(row(seed)));
        long ran = report.count(SeedReport.Outcome.SEEDED, SeedReport.Outcome.SEEDED_AGAIN);
        return ran + " of " + report.seeds().size() + " seeds ran in "
                + String.join(", ", report.environments().stream().sorted().toList());
    }

    private static Row row(SeedReport.Entry seed) {
        return Row.of("seed")
                .with("name", seed.name())
                .with("place", seed.place())
                .with("outcome", seed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("durationMs", seed.duration().toMillis());
    }

    private static ActionException noSeeds() {
        return new ActionException(
                Code.GF_SEED_NO_STARTER,
                "The application offers no seeds, although it has gofasta-starter-seeds.",
                "Look for gofasta.seeds.enabled, and for one DataSource: with several, one has to be primary.");
    }

    /** A seeder that cannot be made, or a property of the seeds that is wrong. */
    private static ActionException ofBean(BeansException failure, UsedApplication application) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof SeedException seed
                ? failed(seed, application)
                : new ActionException(
                        Code.GF_SEED_FAILED,
                        "The seeds could not be prepared: " + cause.getMessage(),
                        "Start the application as usual to see the same, mend it, then run the goal again.",
                        failure);
    }

    private static ActionException failed(SeedException failure, UsedApplication application) {
        ActionException problem = new ActionException(
                Code.GF_SEED_FAILED, String.valueOf(failure.getMessage()), failure.action(), failure);
        String place = failure.place();
        Matcher matcher = PLACE.matcher(place == null ? "" : place);
        if (!matcher.matches()) {
            return problem;
        }
        int line = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return new SourceFiles(application.code().folders())
                .find(matcher.group(1))
                .map(Path::toString)
                .map(file -> problem.at(file, line))
                .orElse(problem);
    }
}
