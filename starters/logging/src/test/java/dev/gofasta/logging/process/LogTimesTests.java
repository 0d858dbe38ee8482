package dev.gofasta.logging.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The times in the log of a process that runs in another time zone. */
class LogTimesTests {

    @TempDir
    private Path folder;

    @Test
    @Tag("asvs:V16.2.2")
    void areInUtcWhereverTheProcessRuns() throws Exception {
        List<String> times = run().lines()
                .map(line -> JsonMapper.shared().readTree(line).path("time").asString())
                .toList();
        assertUtcOfNow(times);
    }

    @Test
    @Tag("asvs:V16.2.2")
    void areInUtcAsTextToo() throws Exception {
        List<String> times = run("--gofasta.logging.format=text")
                .lines()
                .filter(line -> line.matches("\\d{4}-.*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertUtcOfNow(times);
    }

    /** Nine hours off would be the time of Tokyo with the letter of UTC. */
    private static void assertUtcOfNow(List<String> times) {
        Instant now = Instant.now();
        assertThat(times)
                .isNotEmpty()
                .allMatch(time -> time.endsWith("Z"))
                .allSatisfy(time -> assertThat(Duration.between(Instant.parse(time), now))
                        .isBetween(Duration.ZERO, Duration.ofMinutes(5)));
    }

    private String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Tokyo",
                TinyApplication.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out);
    }
}
