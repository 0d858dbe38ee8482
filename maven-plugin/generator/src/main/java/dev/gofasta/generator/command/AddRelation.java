package dev.gofasta.generator.command;

import dev.gofasta.generator.clickhouse.ClickHouseChecks;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.project.Project;
import java.time.Clock;
import java.util.List;

/** The command {@code relation}: a field on the side of two resources that holds the key. */
public final class AddRelation implements Command<RelationRequest, FieldsData> {

    private final FieldAddition addition;

    /** Numbers migrations by {@code clock}. Make it early: the formatter gets ready in the background. */
    public AddRelation(Clock clock) {
        this.addition = new FieldAddition(clock);
    }

    @Override
    public CommandDescriptor descriptor() {
        return EditCommands.RELATION;
    }

    @Override
    public Plan<FieldsData> plan(Project project, RelationRequest request) {
        ClickHouseChecks.requireEntities(project.target(), descriptor().name());
        boolean other = request.kind().startsWith("has-");
        Name holder = Names.requireResource(other ? request.to() : request.from());
        Name target = Names.requireResource(other ? request.from() : request.to());
        return addition.plan(project, holder, List.of(field(request, target)), request.backfill());
    }

    /** Says the relation in the field grammar, which judges it. */
    private static Field field(RelationRequest request, Name target) {
        boolean many = request.kind().equals("many-to-many");
        String name = request.as() != null ? request.as() : many ? target.camelPlural() : target.camel();
        return FieldParser.parse(name + ":references=" + target.pascal()
                        + (many ? ":many" : "")
                        + (request.kind().equals("has-one") ? ":unique" : "")
                        + (request.optional() ? ":optional" : "")
                        + (request.onDelete() == null ? "" : ":onDelete=" + request.onDelete()))
                .get(0);
    }
}
