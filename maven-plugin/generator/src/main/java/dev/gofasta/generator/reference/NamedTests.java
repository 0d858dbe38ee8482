package dev.gofasta.generator.reference;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Classes of tests that are asked for by a name: their own, one of a method in them, or that of a resource. */
public final class NamedTests {

    private final ReferenceGraph graph;

    private NamedTests(ReferenceGraph graph) {
        this.graph = graph;
    }

    /** Looks at the tests of {@code project}. */
    public static NamedTests of(Project project) {
        return new NamedTests(ReferenceGraph.of(project));
    }

    /** Returns all there are. */
    public List<Impact.AffectedTest> all() {
        return graph.javaFiles().stream()
                .filter(Roles::isTestClass)
                .map(file -> new Impact.AffectedTest(file.fullName(), file.path(), List.of()))
                .toList();
    }

    /**
     * Returns the tests that {@code name} means.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it means none
     */
    public List<Impact.AffectedTest> find(String name) {
        int hash = name.indexOf('#');
        String type = hash < 0 ? name : name.substring(0, hash);
        String method = hash < 0 ? "" : name.substring(hash);
        List<Impact.AffectedTest> found = new ArrayList<>();
        for (Impact.AffectedTest test : all()) {
            if (test.id().equals(type) || test.id().endsWith("." + type)) {
                found.add(new Impact.AffectedTest(test.id() + method, test.file(), List.of(name)));
            }
        }
        if (found.isEmpty() && method.isEmpty()) {
            found = ofResource(type);
        }
        if (found.isEmpty() || !method.isEmpty() && !hasMethod(found.get(0).file(), method.substring(1))) {
            throw unknown(name, type, method);
        }
        return found;
    }

    /** Those whose names begin with that of the resource, and with no longer one of another type. */
    private List<Impact.AffectedTest> ofResource(String resource) {
        if (graph.types().bySimpleName(resource).isEmpty()) {
            return List.of();
        }
        Set<String> longer = new LinkedHashSet<>();
        for (JavaFacts file : graph.javaFiles()) {
            boolean other = Roles.isStored(file)
                    && file.name().length() > resource.length()
                    && file.name().startsWith(resource);
            if (other) {
                longer.add(file.name());
            }
        }
        return all().stream()
                .filter(test -> simpleName(test).startsWith(resource))
                .filter(test -> longer.stream().noneMatch(simpleName(test)::startsWith))
                .map(test -> new Impact.AffectedTest(test.id(), test.file(), List.of(resource, simpleName(test))))
                .toList();
    }

    private static String simpleName(Impact.AffectedTest test) {
        return test.id().substring(test.id().lastIndexOf('.') + 1);
    }

    private boolean hasMethod(String path, String method) {
        JavaFacts file = graph.java(path);
        return file != null
                && (file.text().contains(" " + method + "(")
                        || !file.supertypes().isEmpty()
                        || !method.matches("\\w+"));
    }

    private RuntimeException unknown(String name, String type, String method) {
        Set<String> names = new LinkedHashSet<>();
        all().forEach(test -> names.add(simpleName(test)));
        graph.javaFiles().stream().filter(Roles::isStored).map(JavaFacts::name).forEach(names::add);
        boolean known = names.contains(type.substring(type.lastIndexOf('.') + 1));
        String message = known && !method.isEmpty()
                ? type + " has no test " + method.substring(1) + "."
                : "There is no class of tests and no resource with tests called '" + name + "'.";
        return Problem.of(
                        ProblemCode.GF_USAGE_UNKNOWN_SYMBOL,
                        message,
                        Nearest.to(type, names)
                                .filter(near -> !known)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse(
                                        "Leave the name out, and all tests are run: ./gofasta test --dry-run lists them."))
                .asException();
    }
}
