package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the wiring index name exactly the wiring classes beside it. */
public final class RegenerateWiring implements Command<RegenerateWiring.Request, RegenerateWiring.Data> {

    /** Nothing can be chosen. */
    public record Request() {}

    /**
     * The index.
     *
     * @param application the application class, with its package
     * @param index the path of the index, or null where the project has none because it scans for its components
     */
    public record Data(String application, @Nullable String index) {}

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.WIRE;
    }

    @Override
    public Plan<Data> plan(Project project, Request request) {
        Module module = project.target();
        ApplicationClass application = module.application();
        if (application == null) {
            throw new IllegalStateException("The target module has an application by definition");
        }
        String name = application.qualifiedName();
        String path = WiringIndex.pathIn(module, application);
        if (!project.files().exists(path)) {
            return new Plan<>(new Data(name, null), ChangeSet.EMPTY, List.of(), List.of());
        }
        Changes changes = new Changes(project.files());
        String actual = project.files().read(path).orElse("");
        String rendered = WiringIndex.render(project.files(), module, application);
        changes.replace(
                path,
                sameTokens(actual, rendered)
                        ? actual
                        : new JavaFormatter().in(module.codeStyle()).format(rendered));
        return new Plan<>(new Data(name, path), changes.toChangeSet(), List.of(), List.of());
    }

    /** Whether they differ in layout at most: loading the formatter takes longer than the rest of the plan. */
    private static boolean sameTokens(String actual, String rendered) {
        return actual.replaceAll("\\s+", "").equals(rendered.replaceAll("\\s+", ""));
    }
}
