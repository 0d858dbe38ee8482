package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.goal.AddStarterGoal;
import dev.gofasta.plugin.goal.CompletionGoal;
import dev.gofasta.plugin.goal.ConfigSchemaGoal;
import dev.gofasta.plugin.goal.ConsoleGoal;
import dev.gofasta.plugin.goal.DestroyGoal;
import dev.gofasta.plugin.goal.DiagramGoal;
import dev.gofasta.plugin.goal.EndpointGoal;
import dev.gofasta.plugin.goal.ExplainGoal;
import dev.gofasta.plugin.goal.FieldGoal;
import dev.gofasta.plugin.goal.FilterGoal;
import dev.gofasta.plugin.goal.FromDatabaseGoal;
import dev.gofasta.plugin.goal.GenerateGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.HelpGoal;
import dev.gofasta.plugin.goal.InspectGoal;
import dev.gofasta.plugin.goal.MethodGoal;
import dev.gofasta.plugin.goal.MigrationGoal;
import dev.gofasta.plugin.goal.MigrationLintGoal;
import dev.gofasta.plugin.goal.MoveDatabaseGoal;
import dev.gofasta.plugin.goal.NewGoal;
import dev.gofasta.plugin.goal.OpenApiGoal;
import dev.gofasta.plugin.goal.PendingGoal;
import dev.gofasta.plugin.goal.RegisterGoal;
import dev.gofasta.plugin.goal.RelationGoal;
import dev.gofasta.plugin.goal.RenameGoal;
import dev.gofasta.plugin.goal.RoutesGoal;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import dev.gofasta.plugin.goal.SchemaGoal;
import dev.gofasta.plugin.goal.StatusGoal;
import dev.gofasta.plugin.goal.UndoGoal;
import dev.gofasta.plugin.goal.UpgradeGoal;
import dev.gofasta.plugin.goal.VerifyGoal;
import dev.gofasta.plugin.goal.VersionGoal;
import dev.gofasta.plugin.goal.WireGoal;
import dev.gofasta.plugin.openapi.ApiDescriber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents as they are promised; {@code -Dsnapshots=update} rewrites them. */
class GoldenTests {

    @TempDir
    private Path folder;

    @Test
    void scaffold() throws IOException {
        requireGolden(
                new ScaffoldGoal(),
                new Given()
                        .put("name", "Product")
                        .put("fields", "name:string price:decimal")
                        .put("dryRun", "true"));
    }

    @Test
    void wire() throws IOException {
        requireGolden(new WireGoal(), new Given());
    }

    @Test
    void destroy() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.run(new ScaffoldGoal(), product());
        requireGolden(
                project, new DestroyGoal(), new Given().put("name", "Product").put("dryRun", "true"));
    }

    @Test
    void undo() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.run(new ScaffoldGoal(), product());
        requireGolden(project, new UndoGoal(), new Given());
    }

    private static Given product() {
        return new Given().put("name", "Product").put("fields", "name:string").put("noVerify", "true");
    }

    @Test
    void field() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.run(new ScaffoldGoal(), product());
        requireGolden(
                project,
                new FieldGoal(),
                new Given()
                        .put("name", "Product")
                        .put("fields", "sku:string:optional")
                        .put("dryRun", "true"));
    }

    @Test
    void relation() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.run(new ScaffoldGoal(), product());
        requireGolden(
                project,
                new RelationGoal(),
                new Given()
                        .put("from", "User")
                        .put("kind", "has-many")
                        .put("to", "Product optional")
                        .put("dryRun", "true"));
    }

    @Test
    void routes() throws IOException {
        requireGolden(new RoutesGoal(), new Given());
    }

    @Test
    void openapi() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.api = (profiles, workplace) -> ApiDescriber.Result.of(
                ApiDocument.of("{\"openapi\":\"3.1.0\",\"paths\":{\"/api/v1/users\":{\"get\":{}}}}"));
        requireGolden(project, new OpenApiGoal(), new Given().put("dryRun", "true"));
    }

    @Test
    void verify() throws IOException {
        requireGolden(new VerifyGoal(), new Given().put("only", "wiring,routes,architecture"));
    }

    @Test
    void migrationLint() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.write(
                "src/main/resources/db/migration/V3__drop_old.sql",
                "-- gofasta:allow drop-table: its rows are in prices since 2.3\nDROP TABLE old_prices;\n"
                        + "ALTER TABLE users\n    DROP COLUMN nickname;\n");
        requireGolden(
                project, new MigrationLintGoal(), new Given().put("since", "3").put("explain", "true"));
    }

    @Test
    void fromDatabase() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.database = SchemaOfShop.work();
        requireGolden(
                project,
                new FromDatabaseGoal(),
                new Given().put("tables", "tags,customers,users").put("dryRun", "true"));
    }

    @Test
    void configSchema() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.configuration = (read, module) -> new KnownProperties(
                List.of(
                        KnownProperty.of("server.port", "java.lang.Integer"),
                        KnownProperty.of("spring.datasource.url", "java.lang.String")),
                Map.of());
        project.write("src/main/resources/application.yaml", "server:\n  prt: 8080\n");
        project.write("src/main/resources/application-dev.yaml", "");
        project.write(".env.example", "SPRING_DATASOURCE_URL=\n");
        project.write("compose.yaml", "services: {}\n");
        requireGolden(project, new ConfigSchemaGoal(), new Given().put("dryRun", "true"));
    }

    @Test
    void version() throws IOException {
        requireGolden(new VersionGoal(), new Given());
    }

    @Test
    void method() throws IOException {
        requireGolden(
                new MethodGoal(),
                new Given().put("name", "User").put("method", "suspend").put("dryRun", "true"));
    }

    @Test
    void endpoint() throws IOException {
        requireGolden(
                new EndpointGoal(),
                new Given()
                        .put("name", "User")
                        .put("verb", "POST")
                        .put("path", "/{id}/suspension")
                        .put("fields", "until:date")
                        .put("dryRun", "true"));
    }

    @Test
    void rename() throws IOException {
        requireGolden(new RenameGoal(), new Given().put("from", "User.email").put("to", "address"));
    }

    @Test
    void database() throws IOException {
        requireGolden(new MoveDatabaseGoal(), new Given().put("to", "mysql").put("dryRun", "true"));
    }

    @Test
    void filter() throws IOException {
        requireGolden(new FilterGoal(), new Given().put("name", "RequestTimer").put("dryRun", "true"));
    }

    @Test
    void inspect() throws IOException {
        requireGolden(new InspectGoal(), new Given().put("name", "User"));
    }

    @Test
    void diagram() throws IOException {
        requireGolden(new DiagramGoal(), new Given().put("kind", "beans").put("name", "User"));
    }

    @Test
    void addStarter() throws IOException {
        requireGolden(new AddStarterGoal(), new Given().put("starter", "core").put("dryRun", "true"));
    }

    @Test
    void model() throws IOException {
        requireGolden(
                new ScaffoldGoal(ResourceCommands.MODEL, Layer.MODEL), product().put("dryRun", "true"));
    }

    @Test
    void migration() throws IOException {
        requireGolden(
                new MigrationGoal(),
                new Given()
                        .put("name", "RemoveEmailFromUsers")
                        .put("fields", "email:string")
                        .put("noVerify", "true"));
    }

    @Test
    void provider() throws IOException {
        requireGolden(
                new RegisterGoal(GeneratorCommands.PROVIDER),
                new Given().put("name", "User").put("noVerify", "true"));
    }

    @Test
    void job() throws IOException {
        requireGolden(new PendingGoal(GeneratorCommands.JOB), new Given().put("name", "CleanUp"));
    }

    @Test
    void generate() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.write(".gofasta/generators/note/generator.properties", "file.1={{table}}.txt -> note.tpl\n");
        project.write(".gofasta/generators/note/note.tpl", "{{words}}\n");
        assertThat(Json.compact(project.run(new HelpGoal(), new Given()).envelope()))
                .contains("\"generators\":[{\"name\":\"note\"");
        requireGolden(
                project,
                new GenerateGoal(),
                new Given().put("generator", "note").put("name", "Sale").put("dryRun", "true"));
    }

    @Test
    void status() throws IOException {
        requireGolden(new StatusGoal(), new Given());
    }

    @Test
    void layers() throws IOException {
        TestProject project = TestProject.generated(folder);
        List<Goal<?>> goals = List.of(
                new RepositoryMojo().goal(),
                new ServiceMojo().goal(),
                new ControllerMojo().goal(),
                new DtoMojo().goal());
        for (Goal<?> goal : goals) {
            requireGolden(
                    project,
                    goal,
                    new Given()
                            .put("name", "Invoice")
                            .put("fields", "total:decimal")
                            .put("dryRun", "true"));
        }
    }

    @Test
    void route() throws IOException {
        requireGolden(new RouteMojo().goal(), new Given().put("name", "User"));
    }

    @Test
    void generatorsWithoutGround() throws IOException {
        TestProject project = TestProject.generated(folder);
        List<Goal<?>> goals = List.of(new ResolverMojo().goal(), new TaskMojo().goal(), new EmailTemplateMojo().goal());
        for (Goal<?> goal : goals) {
            requireGolden(project, goal, new Given().put("name", "Invoice"));
        }
    }

    @Test
    void help() throws IOException {
        requireGolden(new HelpGoal(), new Given().put("goal", "verify"));
    }

    @Test
    void explain() throws IOException {
        requireGolden(new ExplainGoal(), new Given().put("code", "GF_WIRE_MISSING_PROVIDER"));
    }

    @Test
    void schema() throws IOException {
        requireGolden(new SchemaGoal(), new Given().put("goal", "version"));
    }

    @Test
    void completion() throws IOException {
        requireGolden(new CompletionGoal(), new Given().put("shell", "bash"));
    }

    @Test
    void newProject() throws IOException {
        Given given =
                new Given().put("groupId", "com.acme").put("artifactId", "shop").put("dryRun", "true");
        requireGolden(TestProject.none(folder), new NewGoal(Questions.atTerminal(() -> false)), given);
    }

    @Test
    void upgrade() throws IOException {
        TestProject project = TestProject.generated(folder);
        String version = ToolVersions.current().gofasta();
        project.edit("pom.xml", text -> text.replace(version + "</gofasta.version>", "0.0.9</gofasta.version>"));
        requireGolden(project, new UpgradeGoal(), new Given());
    }

    @Test
    void console() throws IOException {
        Given given = new Given().put("expression", "1 + 1");
        requireGolden(new ConsoleGoal(Questions.atTerminal(() -> false), () -> ""), given);
    }

    private void requireGolden(Goal<?> goal, Given given) throws IOException {
        requireGolden(TestProject.generated(folder), goal, given);
    }

    private void requireGolden(TestProject project, Goal<?> goal, Given given) throws IOException {
        new Golden(folder).require(project, goal, given);
    }
}
