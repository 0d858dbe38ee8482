package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddFields;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.FieldsData;
import dev.gofasta.generator.command.FieldsRequest;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.plugin.console.Page;

/** The goal {@code field}. */
public final class FieldGoal extends WritingGoal<FieldsRequest, FieldsData> {

    /** Makes the goal. */
    public FieldGoal() {
        super(
                EditCommands.FIELD,
                AddFields::new,
                arguments -> new FieldsRequest(
                        arguments.text("name"),
                        FieldParser.parse(arguments.text("fields")),
                        arguments.find("backfill").orElse(null)));
    }

    @Override
    protected void describe(FieldsData result, Page page) {
        NewFields.print(result, page);
    }
}
