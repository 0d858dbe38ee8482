package dev.gofasta.logging.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a process of its own writes to its standard output. */
class LogOfAProcessTests {

    private static final String EVENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z +[A-Z]+ \\[.*";

    @TempDir
    private Path folder;

    @Test
    @Tag("asvs:V16.2.4")
    @Tag("asvs:V16.4.1")
    @Tag("asvs:V1.2.3")
    void holdsOneJsonObjectOnEachLineFromTheFirst() throws Exception {
        List<JsonNode> events = run().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(events.get(0).path("message").asString()).startsWith("Starting TinyApplication");
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.propertyNames()).startsWith("time", "level", "logger", "thread", "message"));
        JsonNode login = find(events, "login");
        assertThat(login.path("message").asString()).isEqualTo("login of " + TinyApplication.ATTACK + " from Zürich");
        assertThat(login.path("requestId").asString()).isEqualTo("r-1");
        assertThat(login.path("traceId").asString()).isEqualTo("t-1");
        assertThat(login.path("spanId").asString()).isEqualTo("s-1");
        assertThat(login.path("level").asString()).isEqualTo("INFO");
        assertThat(login.path("context").path("tenant").asString()).isEqualTo(TinyApplication.ATTACK);
        assertThat(login.path("context").path("sessionToken").asString()).isEqualTo("***");
        assertThat(find(events, "pairs").path("context").path("rows").asInt()).isEqualTo(3);
    }

    @Test
    void holdsTheWholeExceptionInItsJsonObject() throws Exception {
        JsonNode error = find(run().lines().map(JsonMapper.shared()::readTree).toList(), "failed")
                .path("error");
        assertThat(error.path("type").asString()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(error.path("message").asString()).isEqualTo("jdbc:postgresql://u:***@db/x");
        assertThat(error.path("stackTrace").asString())
                .contains(
                        "\tat dev.gofasta.logging.process.TinyApplication.main",
                        "Caused by: java.lang.IllegalStateException");
    }

    @Test
    @Tag("asvs:V16.4.1")
    @Tag("asvs:V16.2.5")
    void holdsNoSecretAndNoControlCharacter() throws Exception {
        assertThat(run()).doesNotContain("s3cr3t").doesNotContainPattern("[\\p{Cc}\u2028\u2029&&[^\n]]");
        assertThat(run("--gofasta.logging.format=text"))
                .doesNotContain("s3cr3t")
                .doesNotContainPattern("[\\p{Cc}\u2028\u2029&&[^\n\t]]");
    }

    @Test
    @Tag("asvs:V16.4.1")
    void holdsOneLineOfTextForEachEventAndIndentedStackTraces() throws Exception {
        List<String> lines = run("--spring.profiles.active=dev").lines().toList();
        assertThat(lines.get(0)).matches(EVENT).contains("Starting TinyApplication");
        assertThat(lines)
                .filteredOn(line -> line.contains("forged"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("2026-01-01"));
        assertThat(lines)
                .filteredOn(line -> line.contains("login of"))
                .singleElement()
                .asString()
                .contains("tiny [requestId=r-1 traceId=t-1 spanId=s-1] : login of bob\\r\\n2026-01-01")
                .contains("forged\\u001b[2J\\u0085\\u2028\\u2029x from Zürich")
                .contains("sessionToken=***");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        EVENT
                                                + "|java\\.lang\\.IllegalArgumentException: .*|\tCaused by: .*|\tat .*|\t\\.\\.\\. .*"));
    }

    @Test
    void holdsTheUsersFormatInstead() throws Exception {
        assertThat(run("--logging.structured.format.console=" + Own.class.getName())
                        .lines())
                .contains("own: the end")
                .allMatch(line -> line.startsWith("own: ") || !line.startsWith("{"));
        assertThat(run("--logging.pattern.console=mine %m%n")).contains("mine the end\n");
        assertThat(run("--gofasta.logging.enabled=false")).containsPattern("INFO \\d+ --- .* : the end");
    }

    @Test
    void followsTheUsersLogbackFile() throws Exception {
        Path file = Files.writeString(folder.resolve("own.xml"), """
                <configuration>
                  <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>file %m%n</pattern></encoder>
                  </appender>
                  <root level="info"><appender-ref ref="OUT"/></root>
                </configuration>
                """);
        assertThat(run("--logging.config=" + file.toUri()))
                .contains("file the end\n")
                .doesNotContain("{\"time\"");
    }

    @Test
    void writesTheSameToAFile() throws Exception {
        Path file = folder.resolve("app.log");
        run("--logging.file.name=" + file);
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(JsonMapper.shared()
                                .readTree(line)
                                .path("message")
                                .isString())
                        .isTrue());
    }

    @Test
    void keepsTheLinesOfAFailureAnalysis() throws Exception {
        String failed = run("--spring.profiles.active=dev", "--spring.lifecycle.timeout-per-shutdown-phase=soon");
        assertThat(failed).contains("\tAPPLICATION FAILED TO START\n");
    }

    private static JsonNode find(List<JsonNode> events, String message) {
        return events.stream()
                .filter(event -> event.path("message").asString().startsWith(message))
                .findFirst()
                .orElseThrow();
    }

    private String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.add(TinyApplication.class.getName());
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder, "out", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /** A format of the application's own. */
    static class Own implements StructuredLogFormatter<ch.qos.logback.classic.spi.ILoggingEvent> {

        @Override
        public String format(ch.qos.logback.classic.spi.ILoggingEvent event) {
            return "own: " + event.getMessage() + "\n";
        }
    }
}
