package dev.gofasta.plugin.compile;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of the project's sources, and those that they import: what a name may stand for that javac does not know. */
final class ProjectTypes {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (static )?([\\w.]+);");
    private static final Pattern CALLED = Pattern.compile("\\.\\s*(\\w+)\\(");
    private static final String JAVA = ".java";

    private final Project project;
    private final List<Source> sources = new ArrayList<>();

    /**
     * One source file.
     *
     * @param folder the folder of its module
     * @param test whether it is a test
     */
    record Source(String path, String folder, boolean test, String typeName, String text) {

        String simpleName() {
            return typeName.substring(typeName.lastIndexOf('.') + 1);
        }
    }

    ProjectTypes(Project project) {
        this.project = project;
        for (Module module : project.modules()) {
            addAll(module, module.path(module.folders().main()), false);
            addAll(module, module.path(module.folders().test()), true);
        }
    }

    private void addAll(Module module, String folder, boolean test) {
        for (String path : project.files().list(folder, JAVA)) {
            String name = path.substring(folder.length() + 1, path.length() - JAVA.length());
            String text = project.files().read(path).orElse("");
            sources.add(new Source(path, module.folder(), test, name.replace('/', '.'), text));
        }
    }

    /** Returns the files that hold a type of this qualified name. */
    List<Source> sourcesOf(String typeName) {
        return sources.stream()
                .filter(source -> source.typeName().equals(typeName))
                .toList();
    }

    /** Returns the qualified names that {@code simpleName} may stand for in {@code file}, sorted. */
    Set<String> named(String simpleName, String file) {
        Set<String> found = new TreeSet<>();
        visibleFrom(file).forEach(source -> {
            if (source.simpleName().equals(simpleName)) {
                found.add(source.typeName());
            }
            imports(source, false)
                    .filter(name -> name.endsWith("." + simpleName))
                    .forEach(found::add);
        });
        return found;
    }

    /** Returns the qualified static members that {@code name} may stand for in {@code file}, sorted. */
    Set<String> staticsNamed(String name, String file) {
        return visibleFrom(file)
                .flatMap(source -> imports(source, true))
                .filter(imported -> imported.endsWith("." + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the simple names of all types that {@code file} may use. */
    Set<String> simpleNames(String file) {
        return visibleFrom(file).map(Source::simpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names of all methods that are called on something in the project. */
    Set<String> called(String but) {
        return sources.stream()
                .flatMap(source -> CALLED.matcher(source.text()).results().map(call -> call.group(1)))
                .filter(name -> !name.equals(but))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Main code does not see tests; a module sees itself, and main code of those that its POM names. */
    private Stream<Source> visibleFrom(String file) {
        return sources.stream()
                .filter(source -> source.path().equals(file))
                .findFirst()
                .map(user -> sources.stream().filter(source -> sees(user, source)))
                .orElseGet(Stream::empty);
    }

    private boolean sees(Source user, Source other) {
        return user.folder().equals(other.folder())
                ? user.test() || !other.test()
                : !other.test() && names(user, other);
    }

    private boolean names(Source user, Source other) {
        String pom = user.folder().isEmpty() ? "pom.xml" : user.folder() + "/pom.xml";
        return project.modules().stream()
                .filter(module -> module.folder().equals(other.folder()))
                .anyMatch(module -> project.files()
                        .read(pom)
                        .filter(text -> text.contains(
                                "<artifactId>" + module.coordinates().artifactId() + "</artifactId>"))
                        .isPresent());
    }

    private static Stream<String> imports(Source source, boolean statics) {
        return IMPORT.matcher(source.text())
                .results()
                .filter(found -> statics == (found.group(1) != null))
                .map((MatchResult found) -> found.group(2));
    }
}
