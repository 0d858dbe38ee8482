package dev.gofasta.generator.outline;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The outlines of several Java files, found by path and by the simple names of their types. */
public final class Sources {

    private final Map<String, Outline> byPath;
    private final Map<String, List<Found>> byName = new LinkedHashMap<>();

    /**
     * A type and the file that declares it.
     *
     * @param outline the file
     * @param type the type, at whatever depth
     */
    public record Found(Outline outline, TypeOutline type) {}

    private Sources(Map<String, Outline> byPath) {
        this.byPath = byPath;
        byPath.values()
                .forEach(outline -> outline.allTypes()
                        .forEach(type -> byName.computeIfAbsent(type.name(), name -> new ArrayList<>(1))
                                .add(new Found(outline, type))));
    }

    /** Returns the outlines of {@code texts}, the content of each file by its path. */
    public static Sources of(Map<String, String> texts) {
        Map<String, Outline> outlines = new TreeMap<>();
        texts.forEach((path, text) -> outlines.put(path, Outline.of(path, text)));
        return new Sources(outlines);
    }

    /** Returns those sources of the selected modules, without their tests, whose text is {@code wanted}. */
    public static Sources main(Project project, Predicate<String> wanted) {
        return of(texts(project, wanted));
    }

    /** Returns the content of those sources of the selected modules, without their tests, that are {@code wanted}. */
    private static Map<String, String> texts(Project project, Predicate<String> wanted) {
        ProjectFiles files = project.files();
        Map<String, String> texts = new TreeMap<>();
        for (Module module : project.selected()) {
            for (String path : files.list(module.mainJava(""), ".java")) {
                files.read(path).filter(wanted).ifPresent(text -> texts.put(path, text));
            }
        }
        return texts;
    }

    /** Returns all files, sorted by path. */
    public Collection<Outline> all() {
        return byPath.values();
    }

    /** Returns the file at {@code path}. */
    public Optional<Outline> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Returns the types with this simple name, in the order of their paths. */
    public List<Found> named(String simpleName) {
        return byName.getOrDefault(simpleName, List.of());
    }

    /** Returns one finding for each file that could not be read to its end. */
    public List<Diagnostic> broken() {
        List<Diagnostic> broken = new ArrayList<>();
        for (Outline outline : byPath.values()) {
            if (outline.broken() != null) {
                broken.add(new Diagnostic(
                        ProblemCode.GF_PROJECT_UNREADABLE_SOURCE,
                        Severity.ERROR,
                        "Nothing closes this bracket.",
                        "gofasta",
                        outline.broken(),
                        "Close it; what follows in this file may be missing from the answer."));
            }
        }
        return broken;
    }
}
