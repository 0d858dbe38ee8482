package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.contribute.Layer;
import java.util.Optional;
import java.util.stream.Stream;

/** The goals that can be steps of a workflow: all that come to an end by themselves and ask nobody. */
public final class StepGoals {

    private StepGoals() {}

    /** Returns the goal of a command, or empty when it can't be a step. */
    public static Optional<Goal<?>> find(CommandDescriptor command) {
        return all().filter(goal -> goal.descriptor().equals(command)).findFirst();
    }

    private static Stream<Goal<?>> all() {
        return Stream.of(
                new ScaffoldGoal(),
                new ScaffoldGoal(ResourceCommands.MODEL, Layer.MODEL),
                new ScaffoldGoal(ResourceCommands.REPOSITORY, Layer.REPOSITORY),
                new ScaffoldGoal(ResourceCommands.SERVICE, Layer.SERVICE),
                new ScaffoldGoal(ResourceCommands.CONTROLLER, Layer.CONTROLLER),
                new ScaffoldGoal(ResourceCommands.DTO, Layer.DTO),
                new MigrationGoal(),
                new RegisterGoal(GeneratorCommands.ROUTE),
                new RegisterGoal(GeneratorCommands.PROVIDER),
                new GenerateGoal(),
                new PendingGoal(GeneratorCommands.RESOLVER),
                new PendingGoal(GeneratorCommands.JOB),
                new PendingGoal(GeneratorCommands.TASK),
                new PendingGoal(GeneratorCommands.EMAIL_TEMPLATE),
                new FieldGoal(),
                new RelationGoal(),
                new MethodGoal(),
                new EndpointGoal(),
                new FilterGoal(),
                new AddStarterGoal(),
                new RenameGoal(),
                new MoveDatabaseGoal(),
                new DestroyGoal(),
                new UndoGoal(),
                new MigrateGoal(),
                new MigrateDownGoal(),
                new MigrateStatusGoal(),
                new MigrateRepairGoal(),
                new SeedGoal(),
                new DbResetGoal(),
                new FromDatabaseGoal(),
                new DoctorGoal(),
                new InitGoal(),
                new WireGoal(),
                new RoutesGoal(),
                new UpgradeGoal(),
                new InspectGoal(),
                new DiagramGoal(),
                new XrefsGoal(),
                new ImpactGoal(),
                new TestGoal(),
                new OpenApiGoal(),
                new StatusGoal(),
                new VerifyGoal(),
                new MigrationLintGoal(),
                new ConfigSchemaGoal(),
                new VersionGoal(),
                new HelpGoal(),
                new ExplainGoal(),
                new SchemaGoal(),
                new CompletionGoal());
    }
}
