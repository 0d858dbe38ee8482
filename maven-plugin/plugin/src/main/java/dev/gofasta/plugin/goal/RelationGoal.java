package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddRelation;
import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.FieldsData;
import dev.gofasta.generator.command.RelationRequest;
import dev.gofasta.plugin.console.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The goal {@code relation}. */
public final class RelationGoal extends WritingGoal<RelationRequest, FieldsData> {

    /** Makes the goal. */
    public RelationGoal() {
        super(EditCommands.RELATION, AddRelation::new, RelationGoal::request);
    }

    private static RelationRequest request(Arguments arguments) {
        Map<String, String> named = new HashMap<>();
        for (String option : List.of("as", "optional", "onDelete", "backfill")) {
            arguments.find(option).ifPresent(value -> named.put(option, value));
        }
        return RelationRequest.of(arguments.text("from"), arguments.text("kind"), arguments.text("to"), named);
    }

    @Override
    protected void describe(FieldsData result, Page page) {
        NewFields.print(result, page);
    }
}
