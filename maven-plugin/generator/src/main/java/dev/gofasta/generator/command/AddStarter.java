package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.edit.PomDependency;
import dev.gofasta.generator.edit.PomEditor;
import dev.gofasta.generator.edit.PropertiesEditor;
import dev.gofasta.generator.edit.YamlEditor;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.template.Templates;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The command {@code add-starter}: a starter's dependencies, settings and wiring, where they are missing. */
public final class AddStarter implements Command<StarterRequest, StarterData> {

    private static final String GROUP = "dev.gofasta";
    private static final String BOM = "gofasta-bom";
    private static final String VERSION = "gofasta.version";

    private final StarterCatalog catalog;
    private final ToolVersions versions;

    /** Knows the starters of this version. */
    public AddStarter() {
        this(StarterCatalog.CURRENT, ToolVersions.current());
    }

    AddStarter(StarterCatalog catalog, ToolVersions versions) {
        this.catalog = catalog;
        this.versions = versions;
    }

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.ADD_STARTER;
    }

    @Override
    public Plan<StarterData> plan(Project project, StarterRequest request) {
        Starter starter = catalog.require(request.starter());
        Module module = project.target();
        Changes changes = new Changes(project.files());
        List<String> dependencies = addDependencies(changes, module, starter);
        List<String> settings = addSettings(changes, module, starter);
        addWiring(changes, module, starter);
        return new Plan<>(
                new StarterData(starter.name(), dependencies, settings),
                changes.toChangeSet(),
                List.of(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    /** What a parent declares, the module has; where the version comes from only matters for what is added. */
    private List<String> addDependencies(Changes changes, Module module, Starter starter) {
        Set<String> there = module.dependencies();
        List<PomDependency> missing = starter.dependencies().stream()
                .filter(dependency -> !there.contains(dependency.artifactId()))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        PomEditor pom =
                PomEditor.of(module.pomPath(), changes.read(module.pomPath()).orElseThrow());
        boolean needsBom = missing.stream()
                .anyMatch(each -> each.groupId().equals(GROUP) && !pom.hasManagedDependency(GROUP, each.artifactId()));
        if (needsBom && !module.imports(BOM)) {
            if (module.property(VERSION).isEmpty()) {
                pom.addProperty(VERSION, versions.gofasta());
            }
            pom.addManagedBom(GROUP, BOM, "${" + VERSION + "}");
        }
        missing.forEach(pom::addDependency);
        changes.edit(module.pomPath(), pom.result(), "Adds the starter " + starter.name() + ".");
        return missing.stream().map(PomDependency::artifactId).toList();
    }

    private static List<String> addSettings(Changes changes, Module module, Starter starter) {
        Map<String, String> missing = new TreeMap<>(starter.settings());
        missing.keySet().removeIf(key -> module.configuration(key).isPresent());
        if (missing.isEmpty()) {
            return List.of();
        }
        String path = Stream.of("application.yaml", "application.yml", "application.properties")
                .map(module::resource)
                .filter(changes::exists)
                .findFirst()
                .orElse(module.resource("application.yaml"));
        String before = changes.read(path).orElse("");
        String after = path.endsWith(".properties") ? inProperties(before, missing) : inYaml(path, before, missing);
        changes.edit(path, after, "Sets what the starter " + starter.name() + " needs.");
        return new ArrayList<>(missing.keySet());
    }

    private static String inProperties(String before, Map<String, String> settings) {
        PropertiesEditor editor = PropertiesEditor.of(before);
        settings.forEach(editor::set);
        return editor.result();
    }

    private static String inYaml(String path, String before, Map<String, String> settings) {
        YamlEditor editor = YamlEditor.of(path, before);
        settings.forEach(editor::set);
        return editor.result();
    }

    private static void addWiring(Changes changes, Module module, Starter starter) {
        if (starter.wiring().isEmpty()) {
            return;
        }
        ApplicationClass application = ResourceChecks.requireExplicitWiring(module);
        JavaFormatter formatter = new JavaFormatter();
        String folder = module.mainJava(application.wiringPackage());
        for (String template : starter.wiring()) {
            String source = new Templates(changes)
                    .render("starter/" + template, Map.of("package", application.wiringPackage()));
            changes.create(folder + "/" + template, formatter.format(source));
        }
        changes.replace(
                WiringIndex.pathIn(module, application),
                formatter.format(WiringIndex.render(changes, module, application)));
    }
}
