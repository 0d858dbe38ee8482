package dev.gofasta.generator.command;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.MissingPart;
import dev.gofasta.generator.project.MissingParts;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Obstacles;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What must hold before a resource is planned. */
final class ResourceChecks {

    /** What follows the resource's name in each class's name, and the layer in which the class stands. */
    private static final Map<String, String> CLASSES = Map.of(
            "", "model",
            "Repository", "repository",
            "Request", "dto",
            "Response", "dto",
            "Filter", "dto",
            "Service", "service",
            "ServiceImpl", "service",
            "Controller", "web",
            "Wiring", "wiring");

    private ResourceChecks() {}

    static void requireStarters(Module module) {
        requireStarters(module, null);
    }

    /** Returns what is to be added to {@code module}, which nothing may be where no version of it is given. */
    static List<MissingPart> requireStarters(Module module, @Nullable String starters) {
        Obstacles.requireNone(module);
        if (starters == null) {
            MissingParts.requireNone(module);
            return List.of();
        }
        return MissingParts.of(module);
    }

    /** Returns the application that is to have the generated classes as beans, by its wiring index or by a scan. */
    static ApplicationClass requireWiring(Module module) {
        ApplicationClass application = Objects.requireNonNull(module.application());
        if (module.wiringMode() == WiringMode.NONE) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_NO_APPLICATION,
                            application.qualifiedName() + " neither scans for components nor has a class "
                                    + WiringIndex.packageOf(application)
                                    + ".Wiring that collects its beans: what is generated would be no bean.",
                            "Annotate it with @SpringBootApplication or @ComponentScan.")
                    .asException();
        }
        return application;
    }

    /** Returns the application whose beans are named one by one; where it scans for them, there is nothing to name. */
    static ApplicationClass requireExplicitWiring(Module module) {
        ApplicationClass application = requireWiring(module);
        if (module.wiringMode() != WiringMode.EXPLICIT) {
            throw Problem.of(
                            ProblemCode.GF_PROJECT_NO_APPLICATION,
                            application.qualifiedName() + " scans for components: it has no wiring that names beans.",
                            "Annotate the class itself, with @Service or @RestController for example.")
                    .asException();
        }
        return application;
    }

    /** Returns the application of {@code module}, however it comes to its beans; a target module has one. */
    static ApplicationClass applicationOf(Module module) {
        return Objects.requireNonNull(module.application());
    }

    /** Refuses an enumeration whose class would be called like another part of the resource: InvitationResponse. */
    static void requireOwnEnumNames(ResourceModel resource, List<Field> fields) {
        Set<String> suffixes = new TreeSet<>(CLASSES.keySet());
        suffixes.addAll(Set.of("Fixtures", "ServiceImplTests", "RepositoryTests", "ControllerTests", "ApiTests"));
        fields.stream()
                .filter(field -> field.type() == FieldType.ENUM
                        && suffixes.contains(field.name().pascal()))
                .findFirst()
                .ifPresent(field -> {
                    throw Problem.of(
                                    ProblemCode.GF_GEN_RESERVED_NAME,
                                    "The enum '" + field.name().camel() + "' would be the class "
                                            + resource.view().enumType(field) + ", which the resource has already.",
                                    "Choose another name, such as "
                                            + field.name().camel() + "Kind.")
                            .asException();
                });
    }

    static Name requireUsableName(String given) {
        return Names.requireResource(given);
    }

    /**
     * Looks for every class that would be generated, in any package, and as file systems do that ignore case. What stands
     * where it would be generated is left to the comparison of contents.
     */
    static void requireFreeName(ProjectFiles files, ResourceModel resource) {
        Name name = resource.name();
        Map<String, String> wanted = new TreeMap<>();
        Set<String> own = new HashSet<>();
        CLASSES.forEach((suffix, layer) -> {
            String type = name.pascal() + suffix;
            wanted.put(fileOf(type), type);
            own.add(resource.module().mainJava(resource.packageOf(layer)) + "/" + type + ".java");
        });
        String folder = resource.module().mainJava(resource.application().packageName());
        for (String path : files.list(folder, ".java")) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            String type = wanted.get(file.toLowerCase(Locale.ROOT));
            if (type != null && !own.contains(path)) {
                throw taken(name, type, path, file.equals(type + ".java"));
            }
        }
    }

    /** Refuses a name that a resource has. */
    static void requireNoEntity(ProjectFiles files, ResourceModel resource) {
        if (files.exists(resource.entityPath())) {
            throw taken(resource.name(), resource.name().pascal(), resource.entityPath(), true);
        }
    }

    private static String fileOf(String type) {
        return type.toLowerCase(Locale.ROOT) + ".java";
    }

    private static ProblemException taken(Name name, String type, String path, boolean sameCase) {
        String owner = type.equals(name.pascal()) ? "" : ", and '" + name.pascal() + "' would need the name";
        return Problem.of(
                        ProblemCode.GF_GEN_NAME_TAKEN,
                        "There is a class " + type + " already" + (sameCase ? "" : " but for its case") + ": " + path
                                + owner + ".",
                        "Choose another name; nothing was written.")
                .asException();
    }
}
