package dev.gofasta.generator.resource;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceContributors;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The Java files that the templates make of a model, whatever is in the project. */
final class Rendering {

    private Rendering() {}

    /** Returns the formatted text of each file by its path, sorted. */
    static Map<String, String> of(ResourceModel model, ProjectFiles files, UnaryOperator<String> formatter) {
        Changes changes = new Changes(new TemplatesOnly(files));
        ResourceContributors.all().forEach(contributor -> contributor.contribute(model, changes));
        changes.transform(".java", (path, text) -> formatter.apply(text));
        Map<String, String> rendered = new TreeMap<>();
        changes.toChangeSet().changes().forEach(change -> {
            String text = change.after();
            if (text != null && change.path().endsWith(".java")) {
                rendered.put(change.path(), text);
            }
        });
        return rendered;
    }

    /** A project that has templates of its own and nothing else. */
    private record TemplatesOnly(ProjectFiles files) implements ProjectFiles {

        @Override
        public Optional<String> read(String path) {
            return path.startsWith(Templates.OVERRIDES) ? files.read(path) : Optional.empty();
        }

        @Override
        public List<String> list(String folder, String suffix) {
            return List.of();
        }
    }
}
