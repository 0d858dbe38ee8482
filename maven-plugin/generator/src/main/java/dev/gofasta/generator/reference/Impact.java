package dev.gofasta.generator.reference;

import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What depends on files that have changed: what of it is reached by names, and which tests have to be run. */
public final class Impact {

    private static final Map<Scope, String> WORDS = Map.of(
            Scope.WHOLE, "the application as a whole",
            Scope.APPLICATION, "the start of the application",
            Scope.DATABASE, "the schema of the database",
            Scope.CONTEXTS, "the start of every context");

    private final ReferenceGraph graph;
    private final Spread spread;
    private final Set<String> gone;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<Scope, String> causes = new TreeMap<>();
    private Scope scope = Scope.NONE;

    /**
     * A class of tests to run.
     *
     * @param id its full name
     * @param file its path
     * @param why the names on the way from what has changed to it
     */
    public record AffectedTest(String id, String file, List<String> why) {}

    private Impact(ReferenceGraph graph, Set<String> gone) {
        this.graph = graph;
        this.gone = gone;
        this.spread = new Spread(graph);
    }

    /** Looks at what {@code changes} do to {@code project}, whose files are as they are after them. */
    public static Impact of(Project project, Collection<Change> changes) {
        Map<String, String> gone = new TreeMap<>();
        for (Change change : changes) {
            String before = change.before();
            if (change.after() == null && before != null) {
                gone.put(change.path(), before);
            }
        }
        ReferenceGraph graph = ReferenceGraph.of(project, gone);
        Impact impact = new Impact(graph, gone.keySet());
        ChangeScopes scopes = new ChangeScopes(graph, new FolderOf(project), impact.spread);
        for (Change change : changes) {
            impact.changed.add(change.path());
            Scope reaches = scopes.judge(change);
            impact.causes.putIfAbsent(reaches, change.path());
            impact.scope = impact.scope.or(reaches);
        }
        impact.spread.run();
        return impact;
    }

    /**
     * Looks at who depends on {@code symbol}: on a type as if all of it had changed, on a member by the files that use it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such symbol
     */
    public static Impact of(Project project, String symbol) {
        ReferenceGraph graph = ReferenceGraph.of(project);
        Symbol found = Symbols.find(graph, symbol);
        Impact impact = new Impact(graph, Set.of());
        impact.changed.add(found.file().path());
        if (found.member() == null) {
            ChangeScopes scopes = new ChangeScopes(graph, new FolderOf(project), impact.spread);
            impact.scope = scopes.judge(Change.of(found.file().path(), ""));
            impact.causes.put(impact.scope, found.file().path());
        } else {
            impact.spread.start(found.file().path(), found.toString());
            for (Site site : new SiteFinder(project, graph, found).find()) {
                String user = site.location().file();
                if (graph.java(user) != null && !user.equals(found.file().path())) {
                    impact.spread.reach(user, found.file().path());
                }
            }
            impact.spread.close(found.file().path());
        }
        impact.spread.run();
        return impact;
    }

    /** Returns the graph that it went through. */
    public ReferenceGraph graph() {
        return graph;
    }

    /** Returns the paths of the files that it started from. */
    public List<String> changed() {
        return List.copyOf(changed);
    }

    Spread spread() {
        return spread;
    }

    /** Returns the tests that have to be run, sorted by path. */
    public List<AffectedTest> tests() {
        TestContexts contexts = new TestContexts(graph);
        List<AffectedTest> affected = new ArrayList<>();
        for (JavaFacts file : testClasses()) {
            List<String> why = why(file, contexts);
            if (why != null) {
                affected.add(new AffectedTest(file.fullName(), file.path(), why));
            }
        }
        return affected;
    }

    private List<JavaFacts> testClasses() {
        return graph.javaFiles().stream()
                .filter(Roles::isTestClass)
                .filter(file -> !gone.contains(file.path()))
                .toList();
    }

    /** Returns all classes of tests that there are. */
    public List<AffectedTest> allTests() {
        return testClasses().stream()
                .map(file -> new AffectedTest(file.fullName(), file.path(), List.of()))
                .toList();
    }

    private @Nullable List<String> why(JavaFacts test, TestContexts contexts) {
        if (spread.hasReached(test.path())) {
            return spread.way(test.path());
        }
        if (scope == Scope.ALL) {
            return List.of(cause(Scope.ALL), graph.label(test.path()));
        }
        Scope by = scope == Scope.NONE ? Scope.NONE : concerned(test, contexts);
        return by == Scope.NONE ? null : List.of(cause(by), WORDS.getOrDefault(by, ""), graph.label(test.path()));
    }

    /** Returns the narrowest scope of a change that {@code test} is in. */
    private Scope concerned(JavaFacts test, TestContexts contexts) {
        Scope by = switch (contexts.of(test)) {
            case APPLICATION -> scope.compareTo(Scope.APPLICATION) >= 0 ? scope : Scope.NONE;
            case DATABASE -> scope.compareTo(Scope.DATABASE) >= 0 ? scope : Scope.NONE;
            case NAMED -> scope.compareTo(Scope.CONTEXTS) >= 0 ? scope : Scope.NONE;
            case NONE -> Scope.NONE;
        };
        return by == Scope.NONE && contexts.isOfTheWhole(test) ? Scope.WHOLE : by;
    }

    /** Returns the name of the first change with at least this scope. */
    private String cause(Scope wanted) {
        for (Map.Entry<Scope, String> entry : causes.entrySet()) {
            if (entry.getKey().compareTo(wanted) >= 0) {
                return graph.label(entry.getValue());
            }
        }
        return "";
    }
}
