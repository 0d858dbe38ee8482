package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every place in a project that names a symbol, sorted by path, line and column. */
final class SiteFinder {

    private final Project project;
    private final ReferenceGraph graph;
    private final Symbol symbol;
    private final @Nullable MemberNames names;
    private final List<Site> sites = new ArrayList<>();

    SiteFinder(Project project, ReferenceGraph graph, Symbol symbol) {
        this.project = project;
        this.graph = graph;
        this.symbol = symbol;
        this.names = symbol.member() == null ? null : new MemberNames(graph, symbol);
    }

    List<Site> find() {
        for (JavaFacts file : graph.javaFiles()) {
            if (mayName(file)) {
                sites.addAll(new JavaSites(file, symbol, names).find());
            }
        }
        migrations();
        resources();
        sites.sort(Comparator.comparing((Site site) -> site.location().file())
                .thenComparing(site -> site.location().line())
                .thenComparing(site -> site.location().column()));
        return sites;
    }

    /** A type is named by files that depend on it; a member also by those that get hold of it through others. */
    private boolean mayName(JavaFacts file) {
        if (file.equals(symbol.file())) {
            return true;
        }
        MemberNames members = names;
        if (members != null) {
            return file.text().contains(String.valueOf(symbol.member())) || accesses(file);
        }
        return graph.dependencies(file.path()).stream()
                .anyMatch(edge -> edge.to().equals(symbol.file().path())
                        && edge.kind() != Edge.Kind.CALLS
                        && edge.kind() != Edge.Kind.IMPLEMENTED);
    }

    private boolean accesses(JavaFacts file) {
        String name = String.valueOf(symbol.member());
        return symbol.field() != null
                && file.text().contains(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private void migrations() {
        Set<String> tables = new LinkedHashSet<>();
        for (Edge edge : graph.dependencies(symbol.file().path())) {
            if (edge.to().startsWith(ReferenceGraph.TABLE) && Roles.isStored(symbol.file())) {
                tables.add(edge.to().substring(ReferenceGraph.TABLE.length()));
            }
        }
        if (symbol.method() != null) {
            return;
        }
        for (String table : tables) {
            String word = symbol.field() == null ? table : column();
            Pattern name = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(word) + "(?!\\w)");
            for (SqlFacts script : graph.scripts()) {
                if (script.words().contains(table)) {
                    boolean certain = symbol.field() == null || script.created().equals(Set.of(table));
                    String text = project.files().read(script.path()).orElse("");
                    sites.addAll(TextSites.find(script.path(), text, name, "--", Site.Kind.MIGRATION, certain));
                }
            }
        }
    }

    /** As the annotation says, or as Spring Boot's strategy names it; a relation has the id of the other row. */
    private String column() {
        String name = String.valueOf(symbol.member());
        FieldOutline field = symbol.field();
        if (field != null) {
            String given = field.annotation("Column")
                    .or(() -> field.annotation("JoinColumn"))
                    .flatMap(annotation -> annotation.text("name"))
                    .orElse("");
            if (!given.isEmpty()) {
                return given;
            }
        }
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private void resources() {
        for (Module module : project.modules()) {
            policy(module);
            if (symbol.method() == null) {
                locales(module);
            }
        }
    }

    /** The lines about the paths of a controller: of the one that is asked for, or of those that show a resource. */
    private void policy(Module module) {
        String text = symbol.member() == null ? module.policy().orElse("") : "";
        String path = text.isEmpty() ? "" : pathOf(symbol.file());
        if (!path.isEmpty()) {
            Pattern name = Pattern.compile(Pattern.quote(path) + "(?=[/,\\s]|$)");
            sites.addAll(TextSites.find(
                    module.resource(Module.POLICY),
                    text,
                    name,
                    "#",
                    Site.Kind.POLICY,
                    Roles.isController(symbol.file())));
        }
    }

    private String pathOf(JavaFacts file) {
        if (Roles.isController(file)) {
            int mapping = file.text().indexOf("@RequestMapping(\"");
            return mapping < 0
                    ? ""
                    : file.text()
                            .substring(mapping + "@RequestMapping(\"".length())
                            .replaceFirst("(?s)\".*", "");
        }
        for (JavaFacts controller : graph.types().bySimpleName(symbol.type().name() + "Controller")) {
            return pathOf(controller);
        }
        return "";
    }

    private void locales(Module module) {
        String type = symbol.type().name().substring(0, 1).toLowerCase(Locale.ROOT)
                + symbol.type().name().substring(1);
        String key = symbol.field() == null ? type : type + "." + symbol.field().name();
        String resources = module.path(module.folders().resources());
        for (String path : project.files().list(resources, "")) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith(resources + "/locales/") || name.startsWith("messages")) {
                project.files().read(path).ifPresent(text -> sites.addAll(LocaleKeys.find(path, text, key)));
            }
        }
    }
}
