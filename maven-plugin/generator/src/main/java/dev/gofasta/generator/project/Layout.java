package dev.gofasta.generator.project;

import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** How the classes of resources are spread over packages. A project says so in the property {@value #PROPERTY} of its POM. */
public enum Layout {
    /** A package for each layer: {@code model}, {@code service}, {@code web}. */
    LAYERED,
    /** A package for each resource, with all its layers. */
    FEATURE;

    /** The POM's property; without it a project is layered. */
    public static final String PROPERTY = "gofasta.layout";

    /**
     * Returns the package of a resource's classes of one layer, tests of it included.
     *
     * @param basePackage the application's package, empty for the default package
     * @param layer the layer, such as {@code web}
     * @param resource the resource, which only {@link #FEATURE} asks for
     */
    public String packageOf(String basePackage, String layer, Name resource) {
        String last = this == LAYERED ? layer : feature(resource);
        return basePackage.isEmpty() ? last : basePackage + "." + last;
    }

    /** Packages are written without underscores, but for the one that makes an identifier of a keyword. */
    private static String feature(Name resource) {
        String name = resource.snake().replace("_", "").toLowerCase(Locale.ROOT);
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) ? name : name + "_";
    }

    /** Returns how the layout is written in a POM and on the command line. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the keywords of all layouts. */
    public static List<String> keywords() {
        return Arrays.stream(values()).map(Layout::keyword).toList();
    }

    /**
     * Returns the layout that {@code keyword} names.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none
     */
    public static Layout of(String keyword) {
        return Arrays.stream(values())
                .filter(layout -> layout.keyword().equals(keyword))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_PROJECT_UNKNOWN_LAYOUT,
                                "'" + keyword + "' is not a layout.",
                                "Set the property " + PROPERTY + " of the POM to one of: "
                                        + String.join(", ", keywords()) + ".")
                        .asException());
    }
}
