package dev.gofasta.generator.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowsTests {

    private static final Map<String, String> PRODUCT = Map.of("name", "Product", "fields", "name:string price:decimal");

    private final MemoryFiles files = new MemoryFiles();

    @Test
    void thoseOfGofastaAreTheFiveOfThePaper() {
        assertThat(new Workflows(files).all())
                .extracting(Workflow::name)
                .containsExactly("new-rest-endpoint", "rebuild", "fresh-start", "clean-slate", "health-check");
        assertThat(new Workflows(files).all()).allSatisfy(workflow -> {
            assertThat(workflow.summary()).endsWith(".");
            assertThat(workflow.file()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild", "fresh-start", "clean-slate", "health-check"})
    void thoseOfGofastaCallGoalsThatAreThere(String name) {
        assertThat(new Workflows(files).get(name).calls(Map.of())).isNotEmpty();
    }

    @Test
    void placeholdersAreFilled() {
        StepCall scaffold =
                new Workflows(files).get("new-rest-endpoint").calls(PRODUCT).get(0);

        assertThat(scaffold.command()).isEqualTo("scaffold Product name:string price:decimal");
        assertThat(scaffold.goal()).isNotNull();
        assertThat(String.join(" ", scaffold.words())).isEqualTo("Product name:string price:decimal");
    }

    @Test
    void projectBringsItsOwnAndReplacesThoseOfGofasta() {
        files.with(".gofasta/workflows/ship.txt", "# Ships it.\n# Not the summary.\n\nmvn -q verify '-Dx=a b'\n")
                .with(".gofasta/workflows/rebuild.txt", "wire --dry-run --module=api\r\noptional seed\r\n");
        Workflows workflows = new Workflows(files);

        assertThat(workflows.all()).extracting(Workflow::name).hasSize(6).endsWith("ship");
        Workflow ship = workflows.get("ship");
        assertThat(ship.summary()).isEqualTo("Ships it.");
        assertThat(ship.calls(Map.of()).get(0).words()).containsExactly("-q", "verify", "-Dx=a b");
        assertThat(ship.calls(Map.of()).get(0).command()).isEqualTo("mvn -q verify \"-Dx=a b\"");
        List<StepCall> rebuild = workflows.get("rebuild").calls(Map.of());
        assertThat(rebuild.get(0).options()).isEqualTo(Map.of("dryRun", "true", "module", "api"));
        assertThat(rebuild.get(1).step().optional()).isTrue();
    }

    @Test
    @Tag("raises:GF_USAGE_UNKNOWN_WORKFLOW")
    void unknownOneIsRefusedWithTheNearest() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new Workflows(files).get("rebiuld"))
                .satisfies(ex -> {
                    assertThat(ex.problem().code()).isEqualTo(ProblemCode.GF_USAGE_UNKNOWN_WORKFLOW);
                    assertThat(ex.problem().hint()).startsWith("Did you mean 'rebuild'?");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "wier,2,'There is no goal ''wier''.',Did you mean 'wire'?",
        "wire --dryRnu,2,'The goal wire has no parameter ''dryRnu''.',Did you mean 'dryRun'?",
        "scaffold {nam},2,There is nothing to put for {nam}.,Use {name} and {fields}.",
        "'',1,The workflow own has no steps.,Write one a line"
    })
    @Tag("raises:GF_PROJECT_WORKFLOW_BROKEN")
    void brokenOneIsRefusedAtItsLine(String step, int line, String message, String hint) {
        files.with(".gofasta/workflows/own.txt", "# Own.\n" + step + "\n");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new Workflows(files).get("own").calls(Map.of()))
                .satisfies(ex -> {
                    assertThat(ex.problem().code()).isEqualTo(ProblemCode.GF_PROJECT_WORKFLOW_BROKEN);
                    assertThat(ex.problem().message()).startsWith(message);
                    assertThat(ex.problem().hint()).contains(hint);
                    assertThat(ex.problem().location()).isEqualTo(new Location(".gofasta/workflows/own.txt", line, 0));
                });
    }

    @Test
    void whatAPlaceholderNeedsIsAskedForAndNothingElseIsTaken() {
        Workflows workflows = new Workflows(files);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> workflows.get("new-rest-endpoint").calls(Map.of()))
                .satisfies(ex -> {
                    assertThat(ex.problem().code()).isEqualTo(ProblemCode.GF_USAGE_MISSING_PARAMETER);
                    assertThat(ex.problem().hint())
                            .isEqualTo("For example: ./gofasta do new-rest-endpoint Product name:string price:decimal");
                });
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> workflows.get("rebuild").calls(PRODUCT))
                .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.GF_USAGE_UNKNOWN_PARAMETER));
    }

    @ParameterizedTest
    @CsvSource({
        "db-reset,true",
        "migrate-down --all,true",
        "seed --fresh,true",
        "seed -Dfresh=true,true",
        "seed --fresh=false,false",
        "seed,false",
        "migrate,false",
        "mvn -q gofasta:db-reset,true",
        "mvn dev.gofasta:gofasta-maven-plugin:seed -Dfresh,true",
        "mvn verify,false"
    })
    void stepsThatDropDataAreKnown(String command, boolean drops) {
        assertThat(new WorkflowStep(command, 1, false).dropsData()).isEqualTo(drops);
    }
}
