package dev.gofasta.plugin.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventStreamTests {

    private static final Duration NEVER = Duration.ofDays(1);

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Test
    void streamBeginsWithTheStartAndNothingFollowsTheEnd() {
        try (EventStream stream = open(NEVER)) {
            stream.start("verify");
            stream.tell("test.case", Map.of("class", "A"));
            stream.finish("findings", 1, Map.of());
            stream.tell("test.case", Map.of("class", "B"));
        }

        assertThat(events())
                .extracting(each ->
                        each.get("seq").getAsInt() + " " + each.get("type").getAsString() + " "
                                + each.get("level").getAsString())
                .containsExactly("1 run.started info", "2 test.case info", "3 run.finished error");
        assertThat(events()).allSatisfy(each -> {
            assertThat(each.get("schema").getAsString()).isEqualTo("gofasta.event/1.0");
            assertThat(each.get("ts").getAsString()).isEqualTo("2026-01-15T10:30:00.000Z");
            assertThat(each.get("run")).isEqualTo(events().get(0).get("run"));
        });
    }

    @Test
    void quietRunStillShowsThatItGoesOn() throws InterruptedException {
        try (EventStream stream = open(Duration.ofMillis(10))) {
            stream.start("verify");
            assertThat(lines.poll(10, TimeUnit.SECONDS)).contains("run.started");
            assertThat(lines.poll(10, TimeUnit.SECONDS)).contains("\"type\":\"heartbeat\"");
        }
    }

    @Test
    void lineIsNeverLongerThan64Kilobytes() {
        try (EventStream stream = open(NEVER)) {
            stream.tell("log.line", Map.of("text", "é".repeat(70_000), "number", 1));
        }

        assertThat(lines.peek().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64 * 1024);
        assertThat(events().get(0).getAsJsonObject("data")).hasToString("{\"number\":1,\"truncated\":true}");
    }

    @Test
    void mavenIsFollowedFromGoalToGoal() {
        try (EventStream stream = open(NEVER)) {
            MavenProgress progress = new MavenProgress(stream);
            progress.accept("[INFO] --- compiler:3.15.0:compile (default-compile) @ shop ---");
            progress.accept("[INFO] --- maven-surefire-plugin:3.5.6:test (default-test) @ shop ---");
            progress.accept(
                    "[ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 1 s <<< FAILURE! -- in a.B");
            progress.end();
        }

        assertThat(events())
                .extracting(each -> each.get("type").getAsString())
                .containsExactly("compile.started", "compile.finished", "test.started", "test.case", "test.finished");
        assertThat(events().get(3).getAsJsonObject("data"))
                .hasToString("{\"class\":\"a.B\",\"run\":3,\"failed\":2,\"skipped\":0}");
    }

    private EventStream open(Duration heartbeat) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-15T10:30:00Z"), ZoneOffset.UTC);
        return new EventStream(lines::add, clock, heartbeat);
    }

    private List<JsonObject> events() {
        return lines.stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
