package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.openapi.ApiDrift;
import dev.gofasta.generator.project.Project;
import java.util.List;

/** Makes the stored OpenAPI document say exactly what the application does. */
public final class WriteApiDocument implements Command<ApiDocument, WriteApiDocument.Data> {

    /**
     * The document.
     *
     * @param json the path of the document as JSON
     * @param yaml the path of the same as YAML
     * @param operations how many operations it describes
     * @param schemas how many schemas it names
     */
    public record Data(String json, String yaml, int operations, int schemas) {}

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.OPENAPI;
    }

    @Override
    public Plan<Data> plan(Project project, ApiDocument document) {
        String json = project.target().path(ApiDocument.JSON);
        String yaml = project.target().path(ApiDocument.YAML);
        Changes changes = new Changes(project.files());
        replace(changes, json, document.json());
        replace(changes, yaml, document.yaml());
        return new Plan<>(
                new Data(json, yaml, document.operations(), document.schemas()),
                changes.toChangeSet(),
                List.of(),
                List.of());
    }

    private static void replace(Changes changes, String path, String text) {
        String kept = changes.read(path)
                .filter(actual -> ApiDrift.withLineFeeds(actual).equals(text))
                .orElse(text);
        changes.edit(path, kept, "Follows the application.");
    }
}
