package dev.gofasta.generator.command;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;

/** What must hold of the relations of a resource before they are planned. */
final class RelationChecks {

    private RelationChecks() {}

    /**
     * Refuses a relation that could not work.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when what it points to is not there, or it could have no first row
     */
    static void require(ProjectFiles files, ResourceModel resource, List<Field> relations) {
        for (Field field : relations) {
            Name target = field.requireReference().target();
            requireOwnName(resource, field);
            if (target.snake().equals(resource.name().snake())) {
                requireFirstRow(field);
            } else {
                requireTarget(files, resource, target);
            }
        }
    }

    /** One variable in the generated code holds the row, another what it points to. */
    private static void requireOwnName(ResourceModel resource, Field field) {
        if (field.name().snake().equals(resource.name().snake())) {
            throw Problem.of(
                            ProblemCode.GF_GEN_RESERVED_NAME,
                            "A relation can't be called like the resource that has it: '"
                                    + field.name().camel() + "'.",
                            "Give it the name of its part, such as parent: parent:references="
                                    + field.requireReference().target().pascal() + ":optional.")
                    .asException();
        }
    }

    private static void requireFirstRow(Field field) {
        if (field.toOne() && !field.optional()) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_MODIFIER,
                            "'" + field.name().camel() + "' points to its own resource and is required: there could be"
                                    + " no first row.",
                            "Write " + field.name().camel() + ":references="
                                    + field.requireReference().target().pascal() + ":optional.")
                    .asException();
        }
    }

    private static void requireTarget(ProjectFiles files, ResourceModel resource, Name target) {
        String needed = needed(resource, target);
        if (!files.exists(needed)) {
            List<String> known = known(files, resource);
            throw Problem.of(
                            ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                            "There is no resource " + target.pascal() + " to point to: " + needed + " is missing.",
                            Nearest.to(target.pascal(), known)
                                            .map(near -> "Did you mean " + near + "? ")
                                            .orElse("")
                                    + "Make it first"
                                    + (known.isEmpty() ? "." : ", or use one of: " + String.join(", ", known) + "."))
                    .asException();
        }
    }

    /** The deepest part of the target that the code of this resource names. */
    private static String needed(ResourceModel resource, Name target) {
        return switch (resource.layer()) {
            case RECORDS, DTO, MODEL -> path(resource, "model", target, "");
            case REPOSITORY, SERVICE -> path(resource, "repository", target, "Repository");
            case CONTROLLER -> path(resource, "service", target, "Service");
        };
    }

    private static String path(ResourceModel resource, String layer, Name target, String suffix) {
        return resource.module().mainJava(resource.packageOf(layer, target)) + "/" + target.pascal() + suffix + ".java";
    }

    private static List<String> known(ProjectFiles files, ResourceModel resource) {
        String suffix = "Repository.java";
        return files.list(resource.module().mainJava(resource.application().packageName()), suffix).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - suffix.length()))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }
}
