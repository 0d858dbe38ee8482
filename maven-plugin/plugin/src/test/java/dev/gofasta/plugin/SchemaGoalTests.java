package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.SchemaGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaGoalTests {

    /** What an answer may have at most, in bytes: about 8,000 tokens. */
    private static final int MOST = 32_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("goals")
    void schemaIsWholeAndFitsTheDocuments(String goal) throws IOException {
        JsonObject document = show(goal);
        String schema = document.getAsJsonObject("data")
                .getAsJsonArray("schemas")
                .get(0)
                .getAsJsonObject()
                .get("schema")
                .toString();
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        Path golden = Path.of("src/test/resources/golden/" + goal + ".json");
        if (Files.exists(golden)) {
            String example = Files.readString(golden)
                    .replace("<sha256>", "0".repeat(64))
                    .replace("\"<id>\"", "\"" + "0".repeat(16) + "\"");
            assertThat(validator.validate(example, InputFormat.JSON)).isEmpty();
        }
        assertThat(validator.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(document.toString()).hasSizeLessThan(MOST);
    }

    @Test
    void textIsTheSchemaAlone() {
        Page page = new Page(Paint.NONE);

        TestProject.none(folder)
                .run(new SchemaGoal(), new Given().put("goal", "envelope"))
                .print(page, true);

        assertThat(page.toString()).startsWith("{\n  \"$schema\": ").endsWith("\n}\n");
    }

    @Test
    void misspeltGoalIsRefusedWithTheNearest() {
        assertThat(show("verfy").getAsJsonObject("error").toString())
                .contains("Did you mean 'verify'?", "mvn gofasta:schema -Dgoal=verify");
    }

    private JsonObject show(String goal) {
        return TestProject.none(folder).json(new SchemaGoal(), new Given().put("goal", goal));
    }

    static Stream<String> goals() {
        return CommandCatalog.all().stream().map(CommandDescriptor::name);
    }
}
