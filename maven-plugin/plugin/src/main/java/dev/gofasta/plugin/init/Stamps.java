package dev.gofasta.plugin.init;

import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.goal.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step was done for, so that it need not be done again until that changes. They lie in {@code target} and go with it.
 */
final class Stamps {

    private static final String FOLDER = "target/gofasta/init/";

    private final Workplace workplace;

    Stamps(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Returns what dependencies are made of: all POMs, and where Maven keeps what it downloads. */
    String dependencies() {
        Project project = workplace.project();
        return Fingerprint.of(Stream.concat(
                        Stream.of(workplace.maven().localRepository().toString()),
                        project.modules().stream().map(Module::pomPath).map(this::text))
                .collect(Collectors.joining("\n")));
    }

    /** Returns what the state of the database is made of, as far as files tell. */
    String database() {
        Module module = workplace.project().target();
        List<String> files = workplace
                .project()
                .files()
                .list(module.path(module.folders().resources()), "")
                .stream()
                .filter(path -> path.endsWith(".sql") || path.contains("/application"))
                .toList();
        boolean kept = Files.isDirectory(workplace.root().resolve(module.path(".gofasta/dev")));
        return Fingerprint.of(dependencies()
                + kept
                + files.stream().map(path -> path + text(path)).collect(Collectors.joining("\n")));
    }

    boolean holds(String step, String stamp) {
        try {
            return Files.readString(file(step)).strip().equals(stamp);
        } catch (IOException ex) {
            return false;
        }
    }

    /** Leaves a stamp; without one the step is done again next time. */
    void leave(String step, String stamp) {
        try {
            ResultFiles.write(file(step), stamp + "\n");
        } catch (IOException ex) {
            return;
        }
    }

    private Path file(String step) {
        return workplace.root().resolve(FOLDER + step);
    }

    private String text(String path) {
        return workplace.project().files().read(path).orElse("");
    }
}
