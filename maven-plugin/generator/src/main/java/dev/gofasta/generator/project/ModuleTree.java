package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks from the root POM through the modules, each once. */
final class ModuleTree {

    private final ProjectFiles files;
    private final PomReader reader;
    private final Set<String> seen = new HashSet<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * A module's POM and where it was found.
     *
     * @param pom the POM
     * @param profile the profile without which Maven does not build it, or null
     */
    record Node(Pom pom, @Nullable String profile) {}

    ModuleTree(ProjectFiles files, PomReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** Returns the modules, {@code root} first, each before those that it names. */
    List<Node> walk(Pom root) {
        visit(root, null);
        return List.copyOf(nodes);
    }

    private void visit(Pom pom, @Nullable String profile) {
        if (!seen.add(pom.path())) {
            return;
        }
        nodes.add(new Node(pom, profile));
        for (String module : pom.modules()) {
            visit(child(pom, module).orElseThrow(() -> missing(pom, module)), profile);
        }
        for (Pom.Profile each : pom.profiles()) {
            visitProfile(pom, each, profile);
        }
        if (pom.discoversModules()) {
            discover(pom, profile);
        }
    }

    /** Modules of a profile that is not always active are often not there: Maven asks for them only with the profile. */
    private void visitProfile(Pom pom, Pom.Profile profile, @Nullable String outer) {
        for (String module : profile.modules()) {
            Optional<Pom> child = child(pom, module);
            if (profile.activeByDefault()) {
                visit(child.orElseThrow(() -> missing(pom, module)), outer);
            } else {
                child.ifPresent(found -> visit(found, profile.id()));
            }
        }
    }

    /** Maven 4 takes each folder with a POM right below one that names no subprojects. */
    private void discover(Pom pom, @Nullable String profile) {
        String folder = Paths.parent(pom.path());
        for (String path : files.list(folder, "pom.xml")) {
            boolean isRightBelow = Paths.depth(path) == Paths.depth(pom.path()) + 1;
            if (isRightBelow && Paths.name(path).equals("pom.xml")) {
                reader.read(path).ifPresent(child -> visit(child, profile));
            }
        }
    }

    /** A module is a folder, or the file of a POM. */
    private Optional<Pom> child(Pom pom, String module) {
        String path = Paths.resolve(Paths.parent(pom.path()), module);
        return reader.read(PomReader.fileOf(path));
    }

    private static RuntimeException missing(Pom pom, String module) {
        return Problem.of(
                        ProblemCode.GF_PROJECT_MODULE_MISSING,
                        pom.path() + " names the module '" + module + "', and there is no POM of it.",
                        "Correct the name, or take the module out; 'mvn validate' fails likewise.")
                .asException();
    }
}
