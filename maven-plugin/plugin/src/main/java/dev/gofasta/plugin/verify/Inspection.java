package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.change.ChangedSince;
import dev.gofasta.plugin.change.TakeBack;
import dev.gofasta.plugin.config.ConfigCheck;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.openapi.ApiDescriber;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of the checks: what they look at, and the build that several of them share. */
public final class Inspection {

    private final Workplace workplace;
    private final Set<String> selected;
    private final boolean keepGoing;
    private final @Nullable SinceRef since;
    private @Nullable Build build;
    private @Nullable ChangedSince changes;

    /**
     * Looks at the project of {@code workplace}.
     *
     * @param selected the ids of the checks
     * @param since the commit before which findings do not count, or null for all
     */
    public Inspection(Workplace workplace, Set<String> selected, boolean keepGoing, @Nullable SinceRef since) {
        this.since = since;
        this.workplace = workplace;
        this.selected = selected;
        this.keepGoing = keepGoing;
    }

    Path root() {
        return workplace.root();
    }

    Project project() {
        return workplace.project();
    }

    /** Returns what the proof of the bean graph finds, after what is stale was compiled. */
    List<Diagnostic> wiringProof() {
        return workplace.wiring().prove(workplace).findings();
    }

    /** Returns what the entities lack in the tables that the migrations make. */
    DatabaseWork.Result entityTables() {
        return workplace.database().run(DatabaseWork.ENTITIES, Map.of("profiles", "test"), workplace);
    }

    /** Returns what is wrong in the configuration files. */
    List<Diagnostic> configuration() {
        return ConfigCheck.run(project(), workplace.configuration());
    }

    /** Returns what the application says of its API, after what is stale was compiled. */
    ApiDescriber.Result apiDescription() {
        return workplace.api().describe(null, workplace);
    }

    /** Returns {@code result} with the ways to mend its findings, and with what is new about them. */
    CheckResult judge(Check check, CheckResult result) {
        if (result.findings().isEmpty()) {
            return result;
        }
        TakeBack takeBack = new TakeBack(changes());
        CheckResult mended = result.with(
                check.newness() == Check.Newness.PROJECT
                        ? takeBack.ofCauses(result.findings())
                        : takeBack.ofPlaces(result.findings()));
        return since == null ? mended : since.judge(check, mended);
    }

    Verification.@Nullable Since since(List<Diagnostic> findings) {
        return since == null ? null : since.summary(findings);
    }

    /** Returns what has changed since the last commit, to take it back. */
    ChangedSince changes() {
        ChangedSince known = changes;
        if (known == null) {
            known = ChangedSince.head(workplace.root());
            changes = known;
        }
        return known;
    }

    /** Returns the build that answers for compilation, tests and format; the first call runs it. */
    Build build() {
        Build known = build;
        if (known == null) {
            known = Build.run(workplace, selected, keepGoing, this::changes);
            build = known;
        }
        return known;
    }

    /** Returns the build if a check has needed it. */
    public @Nullable Build buildIfRun() {
        return build;
    }

    /** Returns what Maven said when it failed with nothing to mend, or null. */
    public @Nullable String mavenFailure() {
        Build known = build;
        return known == null || !known.failedWithoutFinding()
                ? null
                : known.formatRun()
                        .firstError(line -> true)
                        .orElse("it ended with status " + known.formatRun().exit());
    }
}
