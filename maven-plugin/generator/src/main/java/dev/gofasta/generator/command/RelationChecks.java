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
            if (target.snake().equals(resource.name().snake())) {
                requireFirstRow(field);
            } else {
                requireTarget(files, resource, target);
            }
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
        String repository = resource.module().mainJava(resource.packageOf("repository", target)) + "/" + target.pascal()
                + "Repository.java";
        if (!files.exists(repository)) {
            List<String> known = known(files, resource);
            throw Problem.of(
                            ProblemCode.GF_GEN_UNKNOWN_RESOURCE,
                            "There is no resource " + target.pascal() + " to point to: " + repository + " is missing.",
                            Nearest.to(target.pascal(), known)
                                            .map(near -> "Did you mean " + near + "? ")
                                            .orElse("")
                                    + "Make it first"
                                    + (known.isEmpty() ? "." : ", or use one of: " + String.join(", ", known) + "."))
                    .asException();
        }
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
