package dev.gofasta.generator.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of the grammar reaches a program as it was typed, without quotes. */
class ShellTests {

    private static final List<String> MORE = List.of(
            "status:enum=draft,in_progress:default=draft",
            "keeper:references=Owner:optional:onDelete=unset",
            "price:decimal:precision=12,4:min=-0.5:max=99.99:default=1",
            "note:string:default=to%20do%3A%25",
            "at:time:default=2026-01-15T10%3A30%3A00Z");

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void formsNeedNoQuotes(String shell) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isInstalled(shell), shell + " is not installed");
        List<String> typed = new ArrayList<>(MORE);
        Stream.concat(
                        FieldType.keywords().stream(),
                        Arrays.stream(Modifier.values()).map(modifier -> "string:" + modifier.form()))
                .forEach(form -> typed.add("name:" + form));

        assertThat(arguments(shell, String.join(" ", typed))).isEqualTo(typed);
    }

    private static List<String> arguments(String shell, String typed) throws IOException, InterruptedException {
        // Interactive shells expand more than others: history, for one.
        Process process = new ProcessBuilder(shell, "-i", "-c", "printf '%s\\n' " + typed)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().filter(line -> line.contains(":")).collect(Collectors.toList());
    }

    private static boolean isInstalled(String shell) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }
}
