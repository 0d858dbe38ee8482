package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Obstacles;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.template.Templates;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The command {@code filter}: a servlet filter, its registration, and a test. */
public final class AddFilter implements Command<FilterRequest, FilterData> {

    private static final String SUFFIX = "Filter";

    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.FILTER;
    }

    @Override
    public Plan<FilterData> plan(Project project, FilterRequest request) {
        Name name = Names.requireType(request.name());
        Module module = project.target();
        Obstacles.requireNone(module);
        ApplicationClass application = Objects.requireNonNull(module.application());
        boolean explicit = isExplicit(module, application);
        String pattern = UrlPattern.parse(request.path().orElse(module.apiPrefix() + "/*"));
        String filter = name.pascal().endsWith(SUFFIX) ? name.pascal() : name.pascal() + SUFFIX;
        String registration = filter + (explicit ? "Wiring" : "Configuration");
        Map<String, Object> values = new LinkedHashMap<>();
        String configPackage = Layout.LAYERED.packageOf(application.packageName(), "config", name);
        String registrationPackage = explicit ? application.wiringPackage() : configPackage;
        values.put("package", configPackage);
        values.put("registrationPackage", registrationPackage);
        values.put("Filter", filter);
        values.put("filter", Name.of(filter).camel());
        values.put("Registration", registration);
        values.put("pattern", pattern);
        values.put("sample", pattern.replace("*", "sample"));
        Changes changes = new Changes(project.files());
        Map<String, String> files = new LinkedHashMap<>();
        files.put(module.mainJava(configPackage) + "/" + filter + ".java", "Filter.java");
        files.put(module.mainJava(registrationPackage) + "/" + registration + ".java", "FilterRegistration.java");
        files.put(module.testJava(configPackage) + "/" + filter + "Tests.java", "FilterTests.java");
        requireFree(project.files(), module, application, files.keySet());
        Templates templates = new Templates(changes);
        files.forEach((path, template) ->
                changes.create(path, formatter.format(templates.render("filter/" + template, values))));
        if (explicit) {
            changes.replace(
                    WiringIndex.pathIn(module, application),
                    formatter.format(WiringIndex.render(changes, module, application)));
        }
        return new Plan<>(
                new FilterData(filter, pattern, registration),
                changes.toChangeSet(),
                List.of(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private static boolean isExplicit(Module module, ApplicationClass application) {
        if (module.wiringMode() == WiringMode.NONE) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_NO_APPLICATION,
                            application.qualifiedName() + " neither scans for components nor imports a class "
                                    + WiringIndex.packageOf(application) + ".Wiring, so a filter would be no bean.",
                            "Let it scan, or import such a class; nothing was written.")
                    .asException();
        }
        return module.wiringMode() == WiringMode.EXPLICIT;
    }

    /** Looks for each class in any package: the same one at the same place is no clash, but a plan without changes. */
    private static void requireFree(
            ProjectFiles files, Module module, ApplicationClass application, Iterable<String> wanted) {
        List<String> sources = files.list(module.mainJava(application.packageName()), ".java");
        for (String path : wanted) {
            String file = path.substring(path.lastIndexOf('/'));
            sources.stream()
                    .filter(each -> !each.equals(path))
                    .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(file.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(taken -> {
                        throw Problem.of(
                                        ProblemCode.GF_GEN_NAME_TAKEN,
                                        "There is a class of this name already: " + taken + ".",
                                        "Choose another name; nothing was written.")
                                .asException();
                    });
        }
    }
}
