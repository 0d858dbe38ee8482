package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Keeps actions that destroy data away from whatever looks like production, unless they were told twice. It errs on the safe
 * side: every database of another machine looks like production.
 */
final class ProductionGuard {

    private static final Pattern PRODUCTION = Pattern.compile("(^|[^a-z])(prod|prd|production|live)([^a-z]|$)");
    private static final Pattern HOSTS = Pattern.compile("^jdbc:[^/]*//(?:[^@/]*@)?([^/;?]*)");
    private static final Pattern OWN =
            Pattern.compile("localhost|.*\\.localhost|127(\\.\\d+){3}|\\[?::1]?|host\\.docker\\.internal|.*\\.test|");

    private ProductionGuard() {}

    /**
     * Requires that the database is one of development, or that the user has named it by {@code production} and said
     * {@code yes}.
     *
     * @throws ActionException when neither is so; nothing has been done
     */
    static void requireHarmless(UsedApplication application, DataSource dataSource, Options options) {
        try (Connection connection = dataSource.getConnection()) {
            String url = connection.getMetaData().getURL();
            String database = nameOf(connection, url);
            List<String> profiles =
                    Arrays.asList(application.context().getEnvironment().getActiveProfiles());
            List<String> signs = signs(profiles, url, database);
            boolean toldTwice = options.flag("yes")
                    && options.find("production").filter(database::equals).isPresent();
            if (!signs.isEmpty() && !toldTwice) {
                throw new ActionException(
                        Code.GF_ENV_PRODUCTION,
                        "The database " + database + " looks like production: " + String.join(", ", signs)
                                + ". Nothing was done.",
                        "Where you mean it, say it twice: -Dproduction=" + database + " -Dyes");
            }
        } catch (SQLException ex) {
            throw UsedApplication.unreachable(ex);
        }
    }

    /** Returns what makes a database look like production; nothing for one of development. */
    static List<String> signs(List<String> profiles, String url, String database) {
        List<String> signs = new ArrayList<>();
        profiles.stream()
                .filter(ProductionGuard::looksLikeProduction)
                .forEach(profile -> signs.add("the profile " + profile + " is active"));
        Matcher hosts = HOSTS.matcher(url);
        if (hosts.find()) {
            for (String host : hosts.group(1).split(",")) {
                String name = host.replaceFirst("(?<=[^:]):\\d+$", "").toLowerCase(Locale.ROOT);
                if (!OWN.matcher(name).matches()) {
                    signs.add("it is on another machine, " + name);
                }
            }
        }
        if (looksLikeProduction(database)) {
            signs.add("its name says so");
        }
        return signs;
    }

    private static boolean looksLikeProduction(String name) {
        return PRODUCTION.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static String nameOf(Connection connection, String url) throws SQLException {
        // ClickHouse calls its databases schemas, and may have them among the parameters of the URL.
        return Stream.of(connection.getCatalog(), connection.getSchema())
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .orElseGet(() -> url.replaceFirst("^.*[:/\\\\]([^/\\\\?;]+).*$", "$1"));
    }
}
