package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * Compares documents with those on record; {@code -Dsnapshots=update} rewrites them.
 *
 * @param folder the folder of the project
 */
record Golden(Path folder) {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    void require(TestProject project, Goal<?> goal, Given given) throws IOException {
        require(project, goal, given, UnaryOperator.identity());
    }

    /** Compares what is left after {@code more} has taken out what depends on the machine. */
    void require(TestProject project, Goal<?> goal, Given given, UnaryOperator<String> more) throws IOException {
        String actual =
                more.apply(normalise(Json.pretty(project.run(goal, given).envelope()))) + "\n";
        Path golden = GOLDEN.resolve(goal.descriptor().name() + ".json");
        if ("update".equals(System.getProperty("snapshots"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual)
                .as("If the change is meant, run the tests with -Dsnapshots=update and read the difference")
                .isEqualTo(Files.readString(golden));
    }

    /** Takes out what changes from run to run, and what is the templates' own business. */
    private String normalise(String json) {
        return json.replace(folder.toString().replace('\\', '/'), "/home/ada/shop")
                .replace(ToolVersions.current().gofasta(), "0.0.0")
                .replace(quoted("java.version"), "\"17.0.0\"")
                .replace(quoted("java.home"), "\"/opt/jdk\"")
                .replaceAll("\"os\": \".*\"", "\"os\": \"Linux 6.1 amd64\"")
                .replaceAll("(\"(?:durationMs|ranMs|readyAfterMs)\"): \\d+", "$1: 0")
                .replaceAll("(\"(line|column|bytes|omittedBytes)\"): \\d+", "$1: 1")
                .replaceAll("\"(sha256Before|sha256After)\": \"\\w+\"", "\"$1\": \"<sha256>\"")
                .replaceAll("\"planId\": \"\\w+\"", "\"planId\": \"<id>\"")
                .replaceAll("\"script\": \".*\"", "\"script\": \"<script>\"")
                .replaceAll("-Dapply=\\w+", "-Dapply=<id>")
                .replaceAll("(?m)\"diff\": \".*\",$", Matcher.quoteReplacement("\"diff\": \"<unified diff>\","));
    }

    private static String quoted(String property) {
        return '"' + System.getProperty(property) + '"';
    }
}
