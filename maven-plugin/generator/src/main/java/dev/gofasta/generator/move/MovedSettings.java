package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.create.ProjectTemplate;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.edit.PropertiesEditor;
import dev.gofasta.generator.edit.YamlEditor;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Module;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The URL of the database where a file of the application names it, and not the environment. */
final class MovedSettings {

    private static final String URL = "spring.datasource.url";
    private static final List<String> FILES = List.of("application.properties", "application.yaml", "application.yml");

    private final Module module;
    private final Database to;
    private final Changes changes;
    private final List<Diagnostic> notes;

    MovedSettings(Module module, Database to, Changes changes, List<Diagnostic> notes) {
        this.module = module;
        this.to = to;
        this.changes = changes;
        this.notes = notes;
    }

    void plan() {
        String url = ProjectTemplate.localUrl(to, module.coordinates().artifactId());
        Stream.of("config/", "")
                .flatMap(folder -> FILES.stream().map(name -> module.resource(folder + name)))
                .filter(path -> names(path).isPresent())
                .forEach(path -> {
                    String text = changes.read(path).orElseThrow();
                    String edited = path.endsWith(".properties")
                            ? PropertiesEditor.of(text).set(URL, url).result()
                            : YamlEditor.of(path, text).set(URL, url).result();
                    changes.edit(path, edited, "Names a database of " + to.title() + ".");
                    notes.add(new Diagnostic(
                            ProblemCode.GF_GEN_EDIT_BY_HAND,
                            Severity.WARNING,
                            URL + " is now " + url + ", which is only the usual place.",
                            "gofasta",
                            Location.of(path),
                            "Name your own database there, with its user and password."));
                });
    }

    private Optional<String> names(String path) {
        return changes.read(path)
                .flatMap(text -> path.endsWith(".properties")
                        ? PropertiesEditor.of(text).get(URL)
                        : YamlEditor.of(path, text).get(URL))
                .filter(url -> Database.ofUrl(url).filter(known -> known != to).isPresent());
    }
}
