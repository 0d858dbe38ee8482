package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddMethod;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.MethodData;
import dev.gofasta.generator.command.MethodRequest;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.plugin.console.Page;
import java.util.List;

/** The goal {@code method}. */
public final class MethodGoal extends WritingGoal<MethodRequest, MethodData> {

    /** Makes the goal. */
    public MethodGoal() {
        super(
                EditCommands.METHOD,
                clock -> new AddMethod(),
                arguments -> new MethodRequest(
                        arguments.text("name"),
                        arguments.text("method"),
                        arguments.find("params").map(FieldParser::parse).orElse(List.of()),
                        arguments.find("returns").orElse("void"),
                        arguments.flag("readOnly"),
                        arguments.flag("noId")));
    }

    @Override
    protected void describe(MethodData result, Page page) {
        page.title(result.resource() + "." + result.method()).line("  " + result.signature());
    }
}
