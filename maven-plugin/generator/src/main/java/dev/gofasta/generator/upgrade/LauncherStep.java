package dev.gofasta.generator.upgrade;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.create.Launchers;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The launchers know the goals of one version, and are renewed where nobody has edited them. */
final class LauncherStep implements UpgradeStep {

    /** The line that names the goals is all that differs between launchers of one make. */
    private static final String GOALS = "(?m)^(goals=|set \"goals=).*$";

    @Override
    public String id() {
        return "launchers";
    }

    @Override
    public String summary() {
        return "renews gofasta and gofasta.cmd, which know the goals of one version";
    }

    @Override
    public void plan(Module module, Changes changes, List<Diagnostic> notes) {
        Launchers.render(changes).forEach((path, launcher) -> {
            String actual = changes.read(path).orElse(null);
            if (actual == null || unify(actual).equals(unify(launcher))) {
                return;
            }
            if (changes.mayOverwrite(path) || isOurs(actual, launcher)) {
                changes.edit(path, launcher, "Knows the goals of the new version.");
            } else {
                notes.add(edited(path));
            }
        });
    }

    private static boolean isOurs(String actual, String launcher) {
        String make = make(actual);
        return make.equals(make(launcher)) || earlierMakes().contains(Fingerprint.of(make));
    }

    private static String make(String launcher) {
        return unify(launcher).replaceAll(GOALS, "$1");
    }

    /** Git may have turned the line ends of the one for Windows. */
    private static String unify(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Diagnostic edited(String path) {
        return new Diagnostic(
                ProblemCode.GF_GEN_EDIT_BY_HAND,
                Severity.WARNING,
                path + " was edited, so it stays and may not know the goals of the new version.",
                "gofasta",
                Location.of(path),
                "Add -Dforce=" + path + " to replace it, or add the new goals to its line 'goals='.");
    }

    /** The fingerprints of launchers that earlier versions made, without their goals: one line each. */
    private static Set<String> earlierMakes() {
        try (InputStream in = LauncherStep.class.getResourceAsStream("earlier-launchers.txt")) {
            String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read earlier-launchers.txt", ex);
        }
    }
}
