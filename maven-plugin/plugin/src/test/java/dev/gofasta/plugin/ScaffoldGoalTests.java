package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.ScaffoldGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaffoldGoalTests {

    private static final String ENTITY = "src/main/java/com/acme/shop/model/Product.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void writesTheResourceAndCompiles() throws IOException {
        project.maven.answers(0, "");

        JsonObject document = project.json(new ScaffoldGoal(), product());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").get("compilation").getAsString())
                .isEqualTo("pass");
        assertThat(document.getAsJsonArray("next")).isNotEmpty();
        assertThat(project.files()).contains(ENTITY);
        assertThat(project.maven.runs).containsExactly(List.of("-q", "test-compile"));
    }

    @Test
    void dryRunShowsTheSamePlanAndWritesNothing() throws IOException {
        List<String> before = project.files();

        JsonObject dry = project.json(new ScaffoldGoal(), product().put("dryRun", "true"));

        assertThat(project.files()).isEqualTo(before);
        JsonObject real = project.json(new ScaffoldGoal(), product().put("noVerify", "true"));
        assertThat(dry.get("status").getAsString()).isEqualTo("ok");
        assertThat(dry.get("changes")).isEqualTo(real.get("changes"));
        assertThat(dry.getAsJsonObject("data").get("planId"))
                .isEqualTo(real.getAsJsonObject("data").get("planId"));
        assertThat(project.maven.runs).isEmpty();
    }

    @Test
    @Tag("raises:GF_GEN_COMPILE_FAILED")
    void compileFailureKeepsTheFilesAndNamesTheLines() throws IOException {
        project.maven.answers(1, """
                [ERROR] COMPILATION ERROR :
                [ERROR] %1$s:[12,5] cannot find symbol
                [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.14.1:compile
                [ERROR] %1$s:[12,5] cannot find symbol
                [ERROR]   symbol:   class Money
                [ERROR]   location: class com.acme.shop.model.Product""".formatted(folder.resolve(ENTITY)));

        JsonObject document = project.json(new ScaffoldGoal(), product());

        assertThat(document.get("exit").getAsInt()).isEqualTo(5);
        assertThat(document.get("status").getAsString()).isEqualTo("partial");
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_GEN_COMPILE_FAILED");
        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains("cannot find symbol: symbol class Money, location class com.acme.shop.model.Product")
                .contains("{\"file\":\"" + ENTITY + "\",\"line\":12,\"column\":5}");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/scaffold.log");
        assertThat(project.files()).contains(ENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "User,       name:string,             GF_GEN_NAME_TAKEN,         4",
        "Product,    name:strin,              GF_GEN_UNKNOWN_TYPE,       2",
        "Product,    name:string name:text,   GF_GEN_DUPLICATE_FIELD,    2",
        "Product,    1st:string,              GF_GEN_INVALID_NAME,       2",
        "9Product,   name:string,             GF_GEN_INVALID_NAME,       2",
        "String,     name:string,             GF_GEN_RESERVED_NAME,      2",
        "Product,    ,                        GF_USAGE_MISSING_PARAMETER, 2",
    })
    void refusalWritesNothing(String name, String fields, String code, int exit) throws IOException {
        List<String> before = project.files();

        JsonObject document =
                project.json(new ScaffoldGoal(), new Given().put("name", name).put("fields", fields));

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo(code);
        assertThat(document.get("exit").getAsInt()).isEqualTo(exit);
        assertThat(document.get("data").isJsonNull()).isTrue();
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void misspeltParameterIsRefusedBeforeAnythingIsWritten() throws IOException {
        List<String> before = project.files();

        JsonObject document = project.json(new ScaffoldGoal(), product(), "name", "fields", "dryrun");

        assertThat(document.getAsJsonObject("error").get("hint").getAsString()).isEqualTo("Did you mean -DdryRun?");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void flagWithAnotherValueThanTrueOrFalseIsRefused() throws IOException {
        List<String> before = project.files();

        JsonObject document = project.json(new ScaffoldGoal(), product().put("dryRun", "yes"));

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_INVALID_VALUE");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void wordsWithoutNamesAreNameAndFields() {
        JsonObject document = project.json(
                new ScaffoldGoal(),
                new Given().positionals("Product name:string  price:decimal").put("noVerify", "true"));

        assertThat(document.getAsJsonObject("command").get("args").toString())
                .isEqualTo("{\"name\":\"Product\",\"fields\":\"name:string price:decimal\","
                        + "\"addMissing\":false,\"dryRun\":false,\"detailedExit\":false,\"noVerify\":true}");
    }

    @Test
    void outsideAProjectNothingIsWritten(@TempDir Path empty) throws IOException {
        TestProject none = TestProject.none(empty);

        JsonObject document = none.json(new ScaffoldGoal(), product());

        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_PROJECT_NOT_FOUND");
        assertThat(document.has("refs")).isFalse();
        assertThat(none.files()).isEmpty();
    }

    private static Given product() {
        return new Given().put("name", "Product").put("fields", "name:string price:decimal");
    }
}
