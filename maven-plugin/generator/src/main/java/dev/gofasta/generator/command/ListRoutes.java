package dev.gofasta.generator.command;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.inspect.RouteScanner;
import dev.gofasta.generator.inspect.SourceParser;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command {@code routes}: the HTTP routes of the controllers of all modules, from their source. */
public final class ListRoutes implements Command<RoutesRequest, RoutesData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.ROUTES;
    }

    @Override
    public Plan<RoutesData> plan(Project project, RoutesRequest request) {
        SourceParser parser = new SourceParser();
        RoutesData data = new RoutesData("static", RouteScanner.scan(parser.parse(controllers(project))));
        return new Plan<>(data, ChangeSet.EMPTY, parser.diagnostics(), List.of());
    }

    /** Returns the text of each file that may hold a controller, by its path. */
    static Map<String, String> controllers(Project project) {
        ProjectFiles files = project.files();
        Map<String, String> sources = new TreeMap<>();
        for (Module module : project.selected()) {
            for (String path : files.list(module.mainJava(""), ".java")) {
                files.read(path).filter(text -> text.contains("Controller")).ifPresent(text -> sources.put(path, text));
            }
        }
        return sources;
    }
}
