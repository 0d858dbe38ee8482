package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.InspectCommands;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.goal.Answer;
import dev.gofasta.plugin.goal.Arguments;
import dev.gofasta.plugin.goal.DiagramGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.InspectGoal;
import dev.gofasta.plugin.goal.Outcome;
import dev.gofasta.plugin.goal.RoutesGoal;
import dev.gofasta.plugin.goal.Workplace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a project holds, a document stays as long as an agent may be asked to read. */
class BoundedDocumentsTests {

    private static final int USUAL = 8 * 1024;
    private static final int MOST = 32 * 1024;
    private static final String CONTROLLER = "src/main/java/com/acme/shop/web/ManyController.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void tenThousandRoutesComeInPartsThatAreAllThere() {
        project.write(CONTROLLER, controllerWith(10_000));
        List<String> paths = new ArrayList<>();
        Given given = new Given().put("filter", "/many/");
        JsonObject page;
        int parts = 0;
        do {
            JsonObject document = routes(given.limit("1000"), MOST);
            page = document.getAsJsonObject("page");
            for (JsonElement route : listOf(document)) {
                paths.add(route.getAsJsonObject().get("path").getAsString());
            }
            assertThat(page.get("returned").getAsInt())
                    .isEqualTo(listOf(document).size());
            given = new Given().put("filter", "/many/");
            if (page.has("cursor")) {
                given.put("cursor", page.get("cursor").getAsString());
                assertThat(document.getAsJsonObject("limits").get("truncated").getAsBoolean())
                        .isTrue();
            }
            parts++;
        } while (page.get("hasMore").getAsBoolean() && parts < 3);
        assertThat(page.get("matched").getAsInt()).isEqualTo(10_000);
        assertThat(page.get("total").getAsInt()).isEqualTo(10_017);
        assertThat(paths).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everyPartFollowsTheOneBeforeUntilTheEnd() {
        project.write(CONTROLLER, controllerWith(70));
        List<String> paths = new ArrayList<>();
        String cursor = null;
        do {
            JsonObject document = routes(new Given().put("filter", "many").put("cursor", cursor), USUAL);
            listOf(document)
                    .forEach(route ->
                            paths.add(route.getAsJsonObject().get("path").getAsString()));
            JsonElement next = document.getAsJsonObject("page").get("cursor");
            cursor = next == null ? null : next.getAsString();
        } while (cursor != null);
        assertThat(paths).hasSize(70).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void limitIsHowManyEntriesAPartHas() {
        JsonObject document = routes(new Given().limit("3"), MOST);

        assertThat(listOf(document)).hasSize(3);
        assertThat(document.getAsJsonObject("page").get("limit").getAsInt()).isEqualTo(3);
        JsonObject next = document.getAsJsonArray("next").get(0).getAsJsonObject();
        assertThat(next.get("command").getAsString())
                .startsWith("mvn gofasta:routes -Dcursor=")
                .endsWith(document.getAsJsonObject("page").get("cursor").getAsString());
    }

    @Test
    void whatCantBeALimitOrCursorIsRefused() {
        String cursor = routes(new Given().limit("3"), MOST)
                .getAsJsonObject("page")
                .get("cursor")
                .getAsString();

        for (String limit : List.of("0", "-1", "many", "99999999999999")) {
            requireInvalid(new Given().limit(limit));
        }
        for (String other : List.of("x", "=", "MTIuNGY2YTBjMWI", cursor + "A")) {
            requireInvalid(new Given().put("cursor", other));
        }
        requireInvalid(new Given().put("cursor", cursor).put("method", "GET"));
        project.write(CONTROLLER, controllerWith(1));
        requireInvalid(new Given().put("cursor", cursor));
    }

    @Test
    void peopleSeeAllRoutes() {
        project.write(CONTROLLER, controllerWith(1_000));

        Page page = new Page(Paint.NONE);
        project.run(new RoutesGoal(), new Given()).print(page, true);

        assertThat(page.toString().lines().filter(line -> line.contains("/many/")))
                .hasSize(1_000);
    }

    @Test
    void pathOfAMegabyteIsPassedOver() {
        project.write(CONTROLLER, controllerWith(2).replace("many/1\"", "many/" + "x".repeat(1 << 20) + "\""));

        JsonObject document = routes(new Given().put("filter", "many"), USUAL);

        assertThat(listOf(document)).hasSize(1);
        assertThat(document.getAsJsonObject("page").get("matched").getAsInt()).isEqualTo(2);
    }

    @Test
    void findingsAreWholeAndAsManyAsFit() {
        List<Diagnostic> findings = IntStream.range(0, 10_000)
                .mapToObj(i -> finding("Something is wrong with " + i + "."))
                .toList();

        JsonObject usual = document(findings, new Given(), USUAL);
        JsonObject more = document(findings, new Given().limit("1000"), MOST);
        JsonObject few = document(findings, new Given().limit("4"), MOST);

        int shown = usual.getAsJsonArray("diagnostics").size();
        assertThat(shown).isGreaterThan(10);
        assertThat(more.getAsJsonArray("diagnostics")).hasSizeGreaterThan(3 * shown);
        assertThat(few.getAsJsonArray("diagnostics")).hasSize(4);
        assertThat(usual.getAsJsonObject("limits").get("howToGetMore").getAsString())
                .startsWith("Left out: " + (10_000 - shown) + " of the diagnostics. -Dlimit");
    }

    @Test
    void messageOfAMegabyteIsCut() {
        String megabyte = "\u20ac\ud83d\ude00".repeat(1 << 18);

        JsonObject document = document(List.of(finding(megabyte), finding(megabyte)), new Given(), USUAL);

        assertThat(document.getAsJsonArray("diagnostics")).isNotEmpty();
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .hasSizeLessThan(1_100);
        assertThat(document.toString()).contains("more characters)").doesNotContain("\ufffd");
    }

    @Test
    void reportOnALargeResourceLosesItsLongestLists() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            fields.append("    private String fieldNumber%d;\n".formatted(i));
        }
        project.write(
                "src/main/java/com/acme/shop/model/Large.java",
                "package com.acme.shop.model;\n@Entity\nclass Large {\n" + fields + "}\n");

        JsonObject usual = bounded(project.run(new InspectGoal(), new Given().put("name", "Large")), USUAL);
        JsonObject most = bounded(
                project.run(new InspectGoal(), new Given().put("name", "Large").limit("200")), MOST);

        int shown = usual.getAsJsonObject("data").getAsJsonArray("fields").size();
        assertThat(shown).isBetween(10, 50);
        assertThat(most.getAsJsonObject("data").getAsJsonArray("fields")).hasSizeGreaterThan(shown);
        assertThat(usual.getAsJsonObject("page").get("hasMore").getAsBoolean()).isTrue();
        assertThat(usual.has("limits")).isTrue();
    }

    @Test
    void diagramIsCutBetweenStatements() {
        project.write(CONTROLLER, controllerWith(2_000));

        for (String format : List.of("mermaid", "dot")) {
            Given given = new Given().put("kind", "routes").put("format", format);
            JsonObject document = bounded(project.run(new DiagramGoal(), given), USUAL);

            String text = document.getAsJsonObject("data").get("text").getAsString();
            assertThat(text).hasSizeGreaterThan(4_000).endsWith(format.equals("dot") ? "];\n}\n" : "]\n");
            assertThat(document.getAsJsonObject("limits").get("truncated").getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void reportThatCouldNotReadAFileToItsEndIsPartial() {
        project.write(CONTROLLER, controllerWith(3).replaceFirst("}\\n}\\n$", "}\n"));

        for (Outcome<?> outcome : List.of(
                project.run(new RoutesGoal(), new Given().put("filter", "many")),
                project.run(new InspectGoal(), new Given().put("name", "User")),
                project.run(new DiagramGoal(), new Given().put("kind", "routes")))) {
            JsonObject document = bounded(outcome, USUAL);
            boolean reads = !outcome.envelope().command().name().equals("inspect");
            assertThat(document.get("status").getAsString()).isEqualTo(reads ? "partial" : "ok");
            assertThat(document.get("exit").getAsInt()).isEqualTo(reads ? 1 : 0);
            assertThat(document.get("data").isJsonObject()).isTrue();
            if (reads) {
                JsonObject error = document.getAsJsonObject("error");
                assertThat(error.get("code").getAsString()).isEqualTo("GF_PROJECT_UNREADABLE_SOURCE");
                assertThat(error.getAsJsonObject("location").get("file").getAsString())
                        .isEqualTo(CONTROLLER);
            }
        }
    }

    @Test
    void whatFitsIsNotCalledTruncated() {
        JsonObject document = document(List.of(finding("One.")), new Given(), USUAL);

        assertThat(document.has("limits")).isFalse();
        assertThat(document.has("page")).isFalse();
    }

    private static Diagnostic finding(String message) {
        return new Diagnostic(
                ProblemCode.GF_VERIFY_TEST,
                Severity.ERROR,
                message,
                "surefire",
                new Location("A.java", 1, 1),
                "Mend it.");
    }

    private JsonObject document(List<Diagnostic> findings, Given given, int most) {
        return bounded(project.run(new Finding(findings), given), most);
    }

    private JsonObject routes(Given given, int most) {
        return bounded(project.run(new RoutesGoal(), given), most);
    }

    private static JsonObject bounded(Outcome<?> outcome, int most) {
        String json = Json.compact(outcome.envelope());
        assertThat(json.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(most);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private void requireInvalid(Given given) {
        JsonObject error = project.json(new RoutesGoal(), given).getAsJsonObject("error");
        assertThat(error.get("code").getAsString()).isEqualTo("GF_USAGE_INVALID_VALUE");
    }

    private static JsonArray listOf(JsonObject document) {
        return document.getAsJsonObject("data").getAsJsonArray("routes");
    }

    private static String controllerWith(int routes) {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < routes; i++) {
            methods.append("    @GetMapping(\"/many/%d\") String many%d() { return \"\"; }\n".formatted(i, i));
        }
        return "package com.acme.shop.web;\n@RestController\nclass ManyController {\n" + methods + "}\n";
    }

    /** A goal that finds something. */
    private record Finding(List<Diagnostic> findings) implements Goal<Finding.Data> {

        public record Data(String sources, List<String> routes) {}

        @Override
        public CommandDescriptor descriptor() {
            return InspectCommands.ROUTES;
        }

        @Override
        public Answer<Data> run(Arguments arguments, Workplace workplace) {
            return Answer.of(new Data("static", List.of()))
                    .withDiagnostics(findings)
                    .withProblem(Problem.of(
                            ProblemCode.GF_VERIFY_FINDINGS, findings.get(0).message(), "Mend it."));
        }

        @Override
        public void print(Data data, Answer<Data> answer, Page page) {}
    }
}
