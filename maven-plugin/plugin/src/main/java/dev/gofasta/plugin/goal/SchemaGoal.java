package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.DocumentSchemas;
import dev.gofasta.plugin.envelope.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The goal {@code schema}. */
public final class SchemaGoal implements Goal<SchemaGoal.Data> {

    /** The schema that was asked for, or all of them by their addresses only. */
    public record Data(List<Entry> schemas) {}

    /**
     * One schema.
     *
     * @param goal whose document it describes, or {@code envelope}
     * @param id its address
     * @param schema the schema itself, or null in a list
     */
    public record Entry(String goal, String id, @Nullable Map<String, @Nullable Object> schema) {}

    @Override
    public CommandDescriptor descriptor() {
        return ToolCommands.SCHEMA;
    }

    @Override
    public boolean printsForPrograms() {
        return true;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        return Answer.of(new Data(arguments
                .find("goal")
                .map(goal -> List.of(bundled(goal)))
                .orElseGet(() -> DocumentSchemas.names().stream()
                        .map(name -> new Entry(name, DocumentSchemas.idOf(name), null))
                        .toList())));
    }

    private static Entry bundled(String goal) {
        Map<String, @Nullable Object> schema = DocumentSchemas.bundle(goal);
        String id = String.valueOf(schema.get("$id"));
        return new Entry(goal.toLowerCase(Locale.ROOT), id, schema);
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        Map<String, @Nullable Object> only = data.schemas().get(0).schema();
        if (only != null) {
            Json.pretty(only).lines().forEach(page::line);
            return;
        }
        page.table(data.schemas().stream()
                .map(each -> List.of(each.goal(), each.id()))
                .toList());
        page.section().line("Print one: ./gofasta schema verify");
    }
}
