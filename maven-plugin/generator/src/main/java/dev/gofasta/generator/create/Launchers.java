package dev.gofasta.generator.create;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.Templates;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The launchers of a project, which hold nothing of the project's own. */
public final class Launchers {

    private Launchers() {}

    /** Returns each as this version writes it, by its path; {@code files} may have templates of its own. */
    public static SortedMap<String, String> render(ProjectFiles files) {
        Templates templates = new Templates(files);
        SortedMap<String, String> launchers = new TreeMap<>();
        for (String name : new String[] {"gofasta", "gofasta.cmd"}) {
            launchers.put(name, templates.render("rest/" + name, Map.of("goals", goals())));
        }
        return launchers;
    }

    static String goals() {
        return CommandCatalog.all().stream().map(CommandDescriptor::name).collect(Collectors.joining(" "));
    }
}
