package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.own.OwnFiles;
import dev.gofasta.generator.own.OwnGenerator;
import dev.gofasta.generator.own.OwnGenerators;
import dev.gofasta.generator.own.OwnValues;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.List;
import java.util.Map;

/** The command {@code generate}: a generator of the project's own. */
public final class RunGenerator implements Command<GenerateRequest, GenerateData> {

    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    @Override
    public CommandDescriptor descriptor() {
        return GeneratorCommands.GENERATE;
    }

    @Override
    public Plan<GenerateData> plan(Project project, GenerateRequest request) {
        Module module = project.target();
        ApplicationClass application = ResourceChecks.applicationOf(module);
        OwnGenerator generator = new OwnGenerators(project.files()).get(request.generator());
        ResourceModel resource = new ResourceModel(
                ResourceChecks.requireUsableName(request.name()), fields(generator, request), module, application, "0");
        Map<String, Object> placeholders = OwnValues.of(generator, resource, request.values());
        Changes changes = new Changes(project.files());
        List<String> files = new OwnFiles(generator, formatter).plan(placeholders, changes);
        if (module.wiringMode() == WiringMode.EXPLICIT) {
            changes.replace(WiringIndex.pathIn(module, application), WiringIndex.render(changes, module, application));
        }
        Formatting.apply(changes, project.files(), formatter);
        PolicyEdits.follow(changes, module);
        return new Plan<>(
                new GenerateData(generator.name(), resource.name().pascal(), files),
                changes.toChangeSet(),
                List.of(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    private static List<Field> fields(OwnGenerator generator, GenerateRequest request) {
        if (!request.fields().isBlank()) {
            return FieldParser.parse(request.fields());
        }
        if (generator.needsFields()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_MISSING_PARAMETER,
                            "The generator " + generator.name() + " needs 'fields'.",
                            "For example: ./gofasta generate " + generator.name() + " " + request.name()
                                    + " name:string")
                    .asException();
        }
        return List.of();
    }
}
