package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.project.Project;
import java.util.ArrayList;
import java.util.List;

/** The command {@code method}: a method of a resource's service, ready to be written. */
public final class AddMethod implements Command<MethodRequest, MethodData> {

    private final JavaFormatter formatter = JavaFormatter.warmingUp();

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.METHOD;
    }

    @Override
    public Plan<MethodData> plan(Project project, MethodRequest request) {
        Name method = Names.requireMethod(request.method());
        ResourceClasses classes = ResourceClasses.of(project, request.resource());
        List<ServiceMethod.Parameter> parameters = new ArrayList<>();
        if (!request.noId()) {
            parameters.add(new ServiceMethod.Parameter(MethodType.ID, "id"));
        }
        for (Field field : request.parameters()) {
            parameters.add(new ServiceMethod.Parameter(
                    MethodType.ofParameter(field), field.apiName().camel()));
        }
        ServiceMethod added = new ServiceMethod(
                method.camel(), result(classes, request.returns()), List.copyOf(parameters), request.readOnly());
        Changes changes = new Changes(project.files());
        List<String> files = new ServiceEdits(classes, new SourceEdits(changes, formatter)).add(added);
        return new Plan<>(
                new MethodData(classes.name().pascal(), added.name(), added.signature(), files),
                changes.toChangeSet(),
                List.of(),
                List.of(new NextStep("mvn gofasta:verify", "checks the whole project", true)));
    }

    /** Returns the type that {@code keyword} names; only the resource's response has to be there for it. */
    static MethodType result(ResourceClasses classes, String keyword) {
        String response = keyword.equals(MethodType.RESPONSE) ? classes.qualifiedName(classes.require("Response")) : "";
        return MethodType.ofResult(keyword, response);
    }
}
