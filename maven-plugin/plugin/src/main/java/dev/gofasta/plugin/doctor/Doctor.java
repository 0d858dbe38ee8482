package dev.gofasta.plugin.doctor;

import dev.gofasta.generator.problem.Category;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.goal.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses what to look at: more with a project that can be read than without. */
public final class Doctor {

    private static final int LEAST_JAVA = 17;
    private static final String LAUNCHER = "gofasta";

    private final Workplace workplace;
    private final Map<String, String> environment;
    private @Nullable Project project;
    private @Nullable Problem unreadable;

    /** Looks at the machine with {@code environment} for the project of {@code workplace}, if there is one. */
    public Doctor(Workplace workplace, Map<String, String> environment) {
        this.workplace = workplace;
        this.environment = environment;
    }

    /**
     * Looks.
     *
     * @param deep whether to ask the database, which takes its time
     * @throws dev.gofasta.generator.problem.ProblemException when {@code project} has no such module
     */
    public Examination examine(@Nullable String module, boolean deep) {
        read(module);
        MachineChecks machine = new MachineChecks(workplace.root(), environment);
        Project known = project;
        Module target = known == null ? null : known.target();
        List<Check> checks = new ArrayList<>(List.of(
                machine.java(
                        target == null
                                ? LEAST_JAVA
                                : Math.max(LEAST_JAVA, target.javaRelease().orElse(0))),
                machine.compiler(),
                machine.javaHome(),
                machine.maven(workplace.maven().version()),
                machine.localRepository(workplace.maven().localRepository()),
                machine.git(),
                machine.docker(),
                machine.disk(),
                machine.encoding(),
                project()));
        DiskFiles files = new DiskFiles(workplace.root());
        if (files.exists(LAUNCHER)) {
            checks.add(machine.launcher(() -> files.read(LAUNCHER).orElse("")));
        }
        if (known != null) {
            ApplicationChecks application = new ApplicationChecks(known, environment);
            checks.add(application.toolkit());
            checks.add(application.configuration(workplace.root()));
            checks.addAll(application.ports());
            if (deep) {
                checks.addAll(DeepChecks.of(workplace.database().run("migrate-status", Map.of(), workplace)));
            } else {
                checks.add(application.database());
                checks.add(DeepChecks.notAsked());
            }
        }
        return Examination.of(checks);
    }

    private void read(@Nullable String module) {
        if (!workplace.hasPom()) {
            return;
        }
        try {
            Project read = workplace.project(module);
            read.target();
            project = read;
        } catch (ProblemException ex) {
            if (ex.problem().code().category() == Category.USAGE) {
                throw ex;
            }
            unreadable = ex.problem();
        }
    }

    private Check project() {
        Problem problem = unreadable;
        Project known = project;
        return new Check("project", "a project with Spring Boot 4", () -> {
            if (problem != null) {
                Verdict verdict = Verdict.fail(problem.message(), problem.hint());
                return problem.location() == null ? verdict : verdict.at(problem.location());
            }
            return known == null
                    ? Verdict.skip("there is no pom.xml in this folder")
                    : Verdict.ok(known.coordinates().artifactId() + " with Spring Boot "
                            + known.target().springBootVersion().orElse("4"));
        });
    }
}
