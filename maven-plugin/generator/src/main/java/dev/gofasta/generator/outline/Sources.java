package dev.gofasta.generator.outline;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The outlines of several Java files, found by path and by the simple names of their types. */
public final class Sources {

    private final Map<String, Outline> byPath;
    private final Map<String, List<Found>> byName = new HashMap<>();
    /** What nobody has asked for yet: the paths and contents of files by the simple name of the type that they are named after. */
    private final Map<String, Map<String, String>> unread = new HashMap<>();

    /**
     * A type and the file that declares it.
     *
     * @param outline the file
     * @param type the type, at whatever depth
     */
    public record Found(Outline outline, TypeOutline type) {}

    private Sources(Map<String, Outline> byPath) {
        this.byPath = byPath;
        byPath.values().forEach(this::index);
    }

    private void index(Outline outline) {
        for (TypeOutline type : outline.allTypes()) {
            byName.computeIfAbsent(type.name(), name -> new ArrayList<>(1)).add(new Found(outline, type));
        }
    }

    /** Returns the outlines of {@code texts}, the content of each file by its path. */
    public static Sources of(Map<String, String> texts) {
        Map<String, Outline> outlines = new TreeMap<>();
        texts.forEach((path, text) -> outlines.put(path, Outline.of(path, text)));
        return new Sources(outlines);
    }

    /**
     * Returns those sources of the selected modules, without their tests, whose text is {@code wanted}. The others are known
     * by the names of their files and read when one of these is asked for.
     */
    public static Sources main(Project project, Predicate<String> wanted) {
        ProjectFiles files = project.files();
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        for (Module module : project.selected()) {
            for (String path : files.list(module.mainJava(""), ".java")) {
                files.read(path).ifPresent(text -> (wanted.test(text) ? texts : others).put(path, text));
            }
        }
        Sources sources = of(texts);
        others.forEach((path, text) -> sources.unread
                .computeIfAbsent(fileName(path), name -> new TreeMap<>())
                .put(path, text));
        return sources;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
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
        Map<String, String> asked = unread.remove(simpleName);
        if (asked != null) {
            asked.forEach((path, text) -> index(Outline.of(path, text)));
        }
        return byName.getOrDefault(simpleName, List.of());
    }

    /** Returns the type that {@code name} means in the file {@code from}: a name as written, with or without type arguments. */
    public Optional<Found> resolve(Outline from, String name) {
        int arguments = name.indexOf('<');
        String bare = arguments < 0 ? name : name.substring(0, arguments);
        String simple = bare.substring(bare.lastIndexOf('.') + 1);
        Found best = null;
        int rank = 0;
        for (Found found : named(simple)) {
            int each = rank(from, found, bare);
            if (each > rank) {
                best = found;
                rank = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where several packages have a type of this name, an import decides, then the package of the file. */
    private static int rank(Outline from, Found found, String name) {
        String home = found.outline().packageName();
        String full =
                home.isEmpty() ? found.type().name() : home + "." + found.type().name();
        if (found.outline() == from) {
            return 5;
        }
        if (full.equals(name)) {
            return 4;
        }
        boolean elsewhere = false;
        for (Outline.Import each : from.imports()) {
            if (!each.isStatic() && each.simpleName().equals(found.type().name())) {
                if (each.name().equals(full)
                        || each.name().startsWith(home + ".")
                                && each.name().endsWith("." + found.type().name())) {
                    return 3;
                }
                elsewhere = true;
            }
        }
        if (elsewhere) {
            return 0;
        }
        return home.equals(from.packageName()) ? 2 : isWhollyImported(from, home) ? 1 : 0;
    }

    private static boolean isWhollyImported(Outline from, String packageName) {
        for (Outline.Import each : from.imports()) {
            if (each.name().equals(packageName + ".*")) {
                return true;
            }
        }
        return false;
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
