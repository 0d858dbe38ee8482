package dev.gofasta.plugin.lint;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.lint.Finding;
import dev.gofasta.lint.LintSettings;
import dev.gofasta.lint.MigrationLint;
import dev.gofasta.lint.MigrationScript;
import dev.gofasta.lint.ScriptReport;
import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lint says about migrations of a project.
 *
 * @param reports one for each migration that was looked at, in the order of Flyway
 * @param passedOver how many older ones were only read
 */
public record MigrationReview(List<ScriptReport> reports, int passedOver) {

    /** The POM's property with the first version to report on. */
    public static final String SINCE = "gofasta.lint.since";

    private static final Pattern NO_TRANSACTION =
            Pattern.compile("(?im)^\\s*executeInTransaction\\s*[=:]\\s*false\\s*$");

    /**
     * Reviews the migrations from a version on, each as one that may run alone.
     *
     * @param since the version, or null for what the POM says
     * @throws ProblemException GF_USAGE_INVALID_VALUE when it is no version
     */
    public static MigrationReview since(Project project, @Nullable String since) {
        MigrationReview all = new MigrationReview(new ArrayList<>(), 0);
        for (Module module : project.selected()) {
            Optional<MigrationVersion> first =
                    Optional.ofNullable(since).or(() -> module.property(SINCE)).map(MigrationReview::version);
            all = all.with(review(project.files(), module, path -> isFrom(first, path), false));
        }
        return all;
    }

    /** Reviews the migrations at {@code pending}, which run in one go on a database that has run all others. */
    public static MigrationReview pending(Project project, Collection<String> pending) {
        MigrationReview all = new MigrationReview(new ArrayList<>(), 0);
        for (Module module : project.selected()) {
            all = all.with(review(project.files(), module, pending::contains, true));
        }
        return all;
    }

    private static MigrationReview review(
            ProjectFiles files, Module module, Predicate<String> wanted, boolean together) {
        boolean lock = module.configuration("spring.flyway.postgresql.transactional-lock")
                .map(value -> !value.equalsIgnoreCase("false"))
                .orElse(true);
        MigrationLint lint = new MigrationLint(
                new LintSettings(Dialect.valueOf(module.database().name()), together, lock));
        List<ScriptReport> reports = new ArrayList<>();
        int passedOver = 0;
        for (String path : Migrations.scripts(files, module)) {
            MigrationScript script = new MigrationScript(path, files.read(path).orElse(""), inTransaction(files, path));
            if (wanted.test(path)) {
                reports.add(lint.look(script));
            } else {
                lint.learn(script);
                passedOver++;
            }
        }
        return new MigrationReview(reports, passedOver);
    }

    private static boolean inTransaction(ProjectFiles files, String path) {
        return files.read(path + ".conf")
                .filter(configuration -> NO_TRANSACTION.matcher(configuration).find())
                .isEmpty();
    }

    private static boolean isFrom(Optional<MigrationVersion> first, String path) {
        return first.flatMap(since -> MigrationVersion.ofFile(path).map(version -> version.compareTo(since) >= 0))
                .orElse(true);
    }

    private static MigrationVersion version(String since) {
        return MigrationVersion.ofFile("V" + since.strip().replaceFirst("^[vV]", "") + "__.sql")
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_USAGE_INVALID_VALUE,
                                "'" + since + "' is not the version of a migration.",
                                "Write what stands between V and __ in a file's name, such as 20260115103000 or 1_2.")
                        .asException());
    }

    private MigrationReview with(MigrationReview other) {
        List<ScriptReport> both = new ArrayList<>(reports);
        both.addAll(other.reports);
        return new MigrationReview(List.copyOf(both), passedOver + other.passedOver);
    }

    /** Returns all that is risky and not allowed. */
    public List<Finding> findings() {
        return reports.stream().flatMap(report -> report.findings().stream()).toList();
    }
}
