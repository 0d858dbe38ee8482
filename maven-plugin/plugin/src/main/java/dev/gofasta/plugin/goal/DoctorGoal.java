package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.DevelopCommands;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.doctor.Doctor;
import dev.gofasta.plugin.doctor.Examination;
import dev.gofasta.plugin.doctor.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The goal {@code doctor}. */
public final class DoctorGoal implements Goal<DoctorGoal.Data> {

    /** What was looked at, and how it is. */
    public record Data(List<Probe> probes, Summary summary) {}

    /** How many probes ended how. */
    public record Summary(int ok, int warned, int failed, int skipped) {}

    private final Map<String, String> environment;

    /** Looks at this machine. */
    public DoctorGoal() {
        this(System.getenv());
    }

    /** Looks at this machine, with other environment variables. */
    public DoctorGoal(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public CommandDescriptor descriptor() {
        return DevelopCommands.DOCTOR;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        Examination examination = new Doctor(workplace, environment)
                .examine(arguments.find("module").orElse(null), arguments.flag("deep"));
        List<Probe> probes = examination.probes();
        Summary summary = new Summary(
                count(probes, Probe.Status.OK),
                count(probes, Probe.Status.WARN),
                count(probes, Probe.Status.FAIL),
                count(probes, Probe.Status.SKIP));
        return Answer.of(new Data(probes, summary))
                .withDiagnostics(examination.findings())
                .withProblem(problem(probes));
    }

    private static int count(List<Probe> probes, Probe.Status status) {
        return (int) probes.stream().filter(probe -> probe.status() == status).count();
    }

    private static @Nullable Problem problem(List<Probe> probes) {
        String failed = probes.stream()
                .filter(probe -> probe.status() == Probe.Status.FAIL)
                .map(Probe::id)
                .collect(Collectors.joining(", "));
        return failed.isEmpty()
                ? null
                : Problem.of(
                        ProblemCode.GF_ENV_UNFIT,
                        "Not as it has to be: " + failed + ".",
                        "Do what is said above, then run: mvn gofasta:doctor");
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        List<List<String>> rows = new ArrayList<>();
        for (Probe probe : data.probes()) {
            rows.add(List.of(probe.status().name().toLowerCase(Locale.ROOT), probe.id(), probe.found()));
            if (probe.fix() != null) {
                rows.add(List.of("", "", "-> " + probe.fix()));
            }
        }
        Summary summary = data.summary();
        page.table(rows)
                .section()
                .line("%d ok, %d warned, %d failed, %d skipped"
                        .formatted(summary.ok(), summary.warned(), summary.failed(), summary.skipped()));
    }
}
