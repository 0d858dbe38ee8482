package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.command.InspectData;
import dev.gofasta.generator.command.InspectRequest;
import dev.gofasta.generator.command.InspectResource;
import dev.gofasta.generator.command.Plan;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;
import java.util.List;

/** The goal {@code inspect}. */
public final class InspectGoal implements Goal<InspectData> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.INSPECT;
    }

    @Override
    public Answer<InspectData> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        InspectRequest request = new InspectRequest(arguments.find("name").orElse(null));
        Plan<InspectData> plan = new InspectResource().plan(project, request);
        return Partial.answer(Answer.of(plan.data()), plan.diagnostics());
    }

    @Override
    public Answer<InspectData> document(Answer<InspectData> answer, Arguments arguments, Bounds bounds) {
        InspectData data = answer.data();
        if (data == null) {
            return answer;
        }
        List<InspectData.Entry> resources = data.resources();
        return resources == null
                ? new ShortenedReport(bounds).of(answer, data)
                : new Paging(arguments, bounds)
                        .cut(answer, resources, resources.size(), InspectData.Entry::name, data::withResources);
    }

    @Override
    public void print(InspectData data, Answer<InspectData> answer, Page page) {
        new InspectPage(page).print(data);
    }
}
