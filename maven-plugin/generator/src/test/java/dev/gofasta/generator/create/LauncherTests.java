package dev.gofasta.generator.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.support.Shops;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The launcher for sh, in front of a script that stands in for Maven. */
@DisabledOnOs(OS.WINDOWS)
@ParameterizedClass
@MethodSource("shells")
class LauncherTests {

    private static final Path SCHEMA =
            Path.of("../plugin/src/main/resources/dev/gofasta/plugin/schemas/envelope-1.0.json");

    /** Records its arguments, a line each, then does what MODE says. */
    private static final String MAVEN = """
            #!/bin/sh
            printf '%s\\n' "$@" > "$HOME/arguments"
            for arg do case $arg in -Dgofasta.resultDir=*) result=${arg#*=} ;; esac; done
            echo "said by Maven"
            case $MODE in
                answer) echo '{"the":"document"}' > "$result/document.json"; echo 1 > "$result/exit" ;;
                print) echo "the script" > "$result/text"; echo '{}' > "$result/document.json"; echo 0 > "$result/exit" ;;
                wait) trap 'touch "$HOME/ended"; exit 143' TERM; touch "$HOME/waiting"; while :; do sleep 0.02; done ;;
                *) exit "$MODE" ;;
            esac
            """;

    @Parameter
    private String shell;

    @TempDir
    private Path temp;

    private Path shop;
    private Path home;

    static Stream<String> shells() {
        return Stream.of("sh", "bash").filter(shell -> Files.isExecutable(Path.of("/bin", shell)));
    }

    @BeforeEach
    void makeShop() throws IOException {
        shop = Files.createDirectory(temp.resolve("a shop"));
        home = Files.createDirectory(temp.resolve("home"));
        Files.createDirectory(temp.resolve("tmp"));
        new Applier(shop).apply(Shops.newShop());
        writeScript(Files.createDirectory(temp.resolve("bin")).resolve("mvn"), MAVEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scaffold,Product,name:string,price:decimal | scaffold | Product name:string price:decimal | ``",
                "routes | routes | `` | ``",
                "`` | help | `` | ``",
                "--json | help | `` | -Djson=true",
                "--json,routes | routes | `` | -Djson=true",
                "routes,-Djson=pretty | routes | `` | -Djson=pretty",
                "verify,-D,json | verify | `` | -Djson=true",
                "-h | help | `` | ``",
                "--help | help | `` | ``",
                "help,scaffold | help | scaffold | ``",
                "scaffold,Product,--dry-run,--help | help | scaffold | ``",
                "nonsense,--dry-run,word,--json=pretty,-o | help | nonsense | -Djson=pretty,-o",
                "-s,a file.xml,-o,routes,-P,one,-pl,x,-DX=y z,-Pfoo | routes | `` | -s,a file.xml,-o,-P,one,-pl,x,-DX=y z,-Pfoo",
                "-X,-e,-U,-f,pom.xml,verify,--only=a b,--keep-going | verify | `` | -X,-e,-U,-f,pom.xml,-Donly=a b,-DkeepGoing=true",
                "scaffold,Two Words,<empty>,*,--only=,--no-verify | scaffold | Two Words * | -Donly=,-DnoVerify=true",
                "routes,-s | routes | `` | -s"
            })
    void handsArgumentsToMaven(String arguments, String goal, String words, String options) throws Exception {
        Run run = run("answer", split(arguments));

        List<String> handed = Files.readAllLines(home.resolve("arguments"));
        assertThat(handed)
                .startsWith("-q", "-B", "dev.gofasta:gofasta-maven-plugin:" + goal, "-Dgofasta.args=" + words);
        assertThat(handed.get(4)).startsWith("-Dgofasta.resultDir=" + temp.resolve("tmp"));
        assertThat(handed.subList(5, handed.size())).containsExactly(split(options));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).isEqualTo(options.contains("-Djson") ? "{\"the\":\"document\"}\n" : "said by Maven\n");
        assertNothingLeft();
    }

    @Test
    void printsWhatIsForProgramsAlone() throws Exception {
        Run text = run("print", "completion", "bash");
        assertThat(text.output()).isEqualTo("the script\n");
        assertThat(text.errors()).isEqualTo("said by Maven\n");
        assertNothingLeft();
    }

    @ParameterizedTest
    @Tag("raises:GF_INTERNAL_NO_RESULT")
    @CsvSource({
        "0, 70, internal",
        "1, 5, delegate",
        "127, 5, delegate",
        "137, 70, internal",
    })
    void answersForMavenWithoutAnAnswer(String status, int exit, String category) throws Exception {
        Run json = run(status, "--json", "verify");
        assertThat(json.exit()).isEqualTo(exit);
        assertEnvelope(json.output(), "verify", "error", exit, category);
        assertThat(json.errors()).isEqualTo("said by Maven\n");

        Run text = run(status, "verify");
        assertThat(text.exit()).isEqualTo(exit);
        assertThat(text.output()).isEqualTo("said by Maven\n");
        assertThat(text.errors())
                .contains("status " + status, "GF_INTERNAL_NO_RESULT")
                .hasLineCount(1);
        assertNothingLeft();
    }

    @ParameterizedTest
    @CsvSource({"--json=pretty, 3", "-o, 3"})
    void saysThatMavenIsMissing(String option, int exit) throws Exception {
        Path bin = temp.resolve("bin");
        Files.delete(bin.resolve("mvn"));
        for (String tool : List.of("date", "dirname", "awk", "mktemp", "rm", "cat")) {
            Path real = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            writeScript(bin.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        ProcessBuilder launcher = launcher("answer", option);
        launcher.environment().put("PATH", bin.toString());

        Run run = finish(launcher.start());

        assertThat(run.exit()).isEqualTo(exit);
        if (option.startsWith("--json")) {
            assertEnvelope(run.output(), "help", "error", exit, "environment");
        } else {
            assertThat(run.errors()).contains("Install Maven").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, --json, 130", "TERM, -o, 143", "INT, --json, 130", "INT, -o, 130"})
    void endsMavenWhenInterrupted(String signal, String option, int exit) throws Exception {
        assumeTrue(signal.equals("TERM") || interruptsArrive(), "interrupts are ignored here");
        Process process = launcher("wait", "verify", option).start();
        await(home.resolve("waiting"));

        kill(signal, process);
        Run run = finish(process);

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(home.resolve("ended")).exists();
        if (option.equals("--json")) {
            assertEnvelope(run.output(), "verify", "cancelled", exit, "environment");
        } else {
            assertThat(run.errors()).contains("Interrupted").hasLineCount(1);
        }
        assertNothingLeft();
    }

    private static void assertEnvelope(String output, String goal, String status, int exit, String category)
            throws IOException {
        assertThat(output).hasLineCount(1).endsWith("}\n");
        assertThat(members(output.strip())).containsExactlyInAnyOrderElementsOf(required(Files.readString(SCHEMA)));
        assertThat(output)
                .contains(
                        "\"schema\":\"gofasta." + goal + "/1.0\"",
                        "\"java\":\"unknown\"",
                        "\"command\":{\"name\":\"" + goal + "\",\"args\":{}}",
                        "\"status\":\"" + status + "\",\"exit\":" + exit + ",",
                        "\"code\":\"GF_INTERNAL_NO_RESULT\"",
                        "\"category\":\"" + category + "\"")
                .containsPattern(
                        "\"startedAt\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\",\"durationMs\":\\d+,");
    }

    private static Set<String> required(String schema) {
        var list = Pattern.compile("\"required\": \\[([^]]*)]").matcher(schema);
        assertThat(list.find()).isTrue();
        return strings(list.group(1));
    }

    /** Returns the names of the members of a JSON object, after taking out what is nested, from the inside. */
    private static Set<String> members(String object) {
        assertThat(object).startsWith("{").endsWith("}");
        String flat = object.substring(1, object.length() - 1);
        for (String before = ""; !flat.equals(before); ) {
            before = flat;
            flat = flat.replaceAll("\\{[^{}\\[\\]]*}|\\[[^{}\\[\\]]*]", "0");
        }
        String member = "\"\\w+\":(\"[^\"]*\"|\\d+|true|false|null)";
        assertThat(flat).matches(member + "(," + member + ")*");
        return strings(flat.replaceAll(":\"[^\"]*\"", ""));
    }

    private static Set<String> strings(String text) {
        Set<String> strings = new LinkedHashSet<>();
        Pattern.compile("\"(\\w+)\"").matcher(text).results().forEach(match -> strings.add(match.group(1)));
        return strings;
    }

    private static void writeScript(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void assertNothingLeft() {
        assertThat(temp.resolve("tmp")).isEmptyDirectory();
    }

    private static String[] split(String list) {
        return Stream.of(list.split(","))
                .filter(item -> !item.isEmpty())
                .map(item -> item.equals("<empty>") ? "" : item)
                .toArray(String[]::new);
    }

    private Run run(String mode, String... arguments) throws Exception {
        return finish(launcher(mode, arguments).start());
    }

    /** Starts beside the project, where CDPATH would lead {@code cd} astray. */
    private ProcessBuilder launcher(String mode, String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/" + shell, "a shop/gofasta"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(home.resolve("output").toFile())
                .redirectError(home.resolve("errors").toFile());
        builder.environment().put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", temp.resolve("tmp").toString());
        builder.environment().put("CDPATH", temp.toString());
        builder.environment().put("MODE", mode);
        return builder;
    }

    private Run finish(Process process) throws Exception {
        try {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Run(
                process.exitValue(),
                Files.readString(home.resolve("output")),
                Files.readString(home.resolve("errors")));
    }

    private static void await(Path file) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!Files.exists(file) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(file).exists();
    }

    private static void kill(String signal, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** A shell can't trap a signal that whoever started it has switched off. */
    private static boolean interruptsArrive() throws Exception {
        return new ProcessBuilder("/bin/sh", "-c", "trap 'exit 9' INT; kill -INT $$; exit 0")
                        .start()
                        .waitFor()
                == 9;
    }

    private record Run(int exit, String output, String errors) {}
}
