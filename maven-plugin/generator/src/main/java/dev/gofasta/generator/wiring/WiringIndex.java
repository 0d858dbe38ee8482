package dev.gofasta.generator.wiring;

import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.Templates;
import java.util.List;
import java.util.Map;

/** The class {@code Wiring}, which imports every {@code ...Wiring} class of its package; its content follows from them. */
public final class WiringIndex {

    private static final String SUFFIX = "Wiring.java";

    private WiringIndex() {}

    /** Returns the package of a project's wiring. */
    public static String packageOf(ApplicationClass application) {
        return application.packageName().isEmpty() ? "wiring" : application.packageName() + ".wiring";
    }

    /** Returns the path of the index. */
    public static String pathIn(Module module, ApplicationClass application) {
        return module.mainJava(packageOf(application)) + "/" + SUFFIX;
    }

    /** Returns what the index must hold, given the wiring classes that are in {@code files}; not yet formatted. */
    public static String render(ProjectFiles files, Module module, ApplicationClass application) {
        String folder = module.mainJava(packageOf(application));
        List<String> classes = files.list(folder, SUFFIX).stream()
                .map(path -> path.substring(folder.length() + 1))
                .filter(name -> !name.equals(SUFFIX) && !name.contains("/"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .sorted()
                .toList();
        return new Templates(files)
                .render(
                        "wiring/Wiring.java",
                        Map.of("package", packageOf(application), "imports", String.join(", ", withSuffix(classes))));
    }

    private static List<String> withSuffix(List<String> classes) {
        return classes.stream().map(name -> name + ".class").toList();
    }
}
