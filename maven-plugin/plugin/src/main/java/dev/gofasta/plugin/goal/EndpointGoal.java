package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddEndpoint;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.EndpointData;
import dev.gofasta.generator.command.EndpointRequest;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.plugin.console.Page;
import java.util.List;

/** The goal {@code endpoint}. */
public final class EndpointGoal extends WritingGoal<EndpointRequest, EndpointData> {

    /** Makes the goal. */
    public EndpointGoal() {
        super(
                EditCommands.ENDPOINT,
                clock -> new AddEndpoint(),
                arguments -> new EndpointRequest(
                        arguments.text("name"),
                        arguments.text("verb"),
                        arguments.text("path"),
                        arguments.find("fields").map(FieldParser::parse).orElse(List.of()),
                        arguments.find("handler"),
                        arguments.find("returns"),
                        arguments.find("summary"),
                        arguments.flag("noService")));
    }

    @Override
    protected void describe(EndpointData result, Page page) {
        page.title(result.method() + " " + result.path()).line("  answered by " + result.handler());
    }
}
