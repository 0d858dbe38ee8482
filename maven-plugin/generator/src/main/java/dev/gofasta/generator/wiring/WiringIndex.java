package dev.gofasta.generator.wiring;

import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class {@code Wiring}, which imports every {@code ...Wiring} class of its package, and with {@link Layout#FEATURE} those
 * of the packages beside it; its content follows from them.
 */
public final class WiringIndex {

    private static final String SUFFIX = "Wiring.java";
    private static final String CONFIGURATION = "@Configuration";

    private WiringIndex() {}

    /** Returns the package of a project's wiring. */
    public static String packageOf(ApplicationClass application) {
        return application.wiringPackage();
    }

    /** Returns the path of the index. */
    public static String pathIn(Module module, ApplicationClass application) {
        return module.mainJava(packageOf(application)) + "/" + SUFFIX;
    }

    /** Returns what the index must hold, given the wiring classes that are in {@code files}; not yet formatted. */
    public static String render(ProjectFiles files, Module module, ApplicationClass application) {
        List<WiringClass> classes = find(files, module, application);
        Map<String, Long> homonyms =
                classes.stream().collect(Collectors.groupingBy(WiringClass::simpleName, Collectors.counting()));
        String own = packageOf(application);
        return new Templates(files)
                .render(
                        "wiring/Wiring.java",
                        Map.of(
                                "package",
                                own,
                                "where",
                                module.layout() == Layout.LAYERED ? "beside it" : "of all packages",
                                "elsewhere",
                                classes.stream()
                                        .filter(each -> isImported(each, own, homonyms))
                                        .map(WiringClass::qualifiedName)
                                        .toList(),
                                "imports",
                                classes.stream()
                                        .map(each -> each.packageName().equals(own) || isImported(each, own, homonyms)
                                                ? each.simpleName()
                                                : each.qualifiedName())
                                        .map(name -> name + ".class")
                                        .collect(Collectors.joining(", "))));
    }

    private static boolean isImported(WiringClass each, String own, Map<String, Long> homonyms) {
        return !each.packageName().equals(own) && homonyms.getOrDefault(each.simpleName(), 0L) == 1;
    }

    /** Outside its own package, a name alone does not make a class one of the wiring: it must be a configuration. */
    static List<WiringClass> find(ProjectFiles files, Module module, ApplicationClass application) {
        String own = packageOf(application);
        String base = application.packageName();
        Stream<WiringClass> beside = files.list(module.mainJava(own), SUFFIX).stream()
                .map(path -> WiringClass.of(path, module))
                .filter(each -> each.packageName().equals(own) && !each.file().equals(SUFFIX));
        Stream<WiringClass> elsewhere = module.layout() == Layout.LAYERED
                ? Stream.of()
                : files.list(module.mainJava(base), SUFFIX).stream()
                        .filter(path -> files.read(path)
                                .filter(source -> source.contains(CONFIGURATION))
                                .isPresent())
                        .map(path -> WiringClass.of(path, module))
                        .filter(each ->
                                !each.packageName().equals(own) && !each.file().equals(SUFFIX));
        return Stream.concat(beside, elsewhere).sorted().toList();
    }
}
