package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.reference.ReferenceGraph;
import dev.gofasta.generator.reference.Site;
import dev.gofasta.generator.reference.Xrefs;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.envelope.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The goal {@code xrefs}. */
public final class XrefsGoal implements Goal<Xrefs> {

    @Override
    public CommandDescriptor descriptor() {
        return InspectCommands.XREFS;
    }

    @Override
    public Answer<Xrefs> run(Arguments arguments, Workplace workplace) {
        Project project = workplace.project(arguments.find("module").orElse(null));
        ReferenceGraph graph = ReferenceGraph.of(project);
        return Partial.answer(Answer.of(Xrefs.of(project, graph, arguments.text("symbol"))), graph.broken());
    }

    @Override
    public Answer<Xrefs> document(Answer<Xrefs> answer, Arguments arguments, Bounds bounds) {
        Xrefs data = answer.data();
        return data == null
                ? answer
                : new Paging(arguments, bounds)
                        .cut(answer, data.sites(), data.sites().size(), data::withSites);
    }

    @Override
    public void print(Xrefs data, Answer<Xrefs> answer, Page page) {
        page.title("%s  %s, declared at %s".formatted(data.symbol(), data.kind(), data.declared()));
        List<List<String>> rows = new ArrayList<>();
        for (Site site : data.sites()) {
            String kind = site.kind().name().toLowerCase(Locale.ROOT);
            rows.add(List.of(site.location().toString(), site.certain() ? kind : kind + "?", site.text()));
        }
        page.table(rows);
        page.section().line(data.sites().size() == 1 ? "1 place" : data.sites().size() + " places");
    }
}
