package dev.gofasta.plugin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.plugin.event.Events;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ForkedRunTests {

    @TempDir
    private Path folder;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /** Starts a Maven that is a shell script. */
    private StartedMaven start(String script) throws IOException {
        Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, "#!/bin/sh\n" + script + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        MavenOptions options = new MavenOptions(
                folder, "3.9.11", null, null, null, folder.resolve("repository"), List.of(), false, Map.of());
        return new ForkedMaven(folder, options, Events.NONE)
                .start(List.of("run"), folder.resolve("out.log"), lines::add);
    }

    @Test
    @Timeout(60)
    void nothingOfItIsLeftWhenItIsClosed() throws Exception {
        StartedMaven started = start("sleep 600 & echo $!; (sleep 600 & echo $!; wait) & echo $!; wait");
        List<Long> pids = List.of(pid(), pid(), pid());
        assertThat(pids).allMatch(ForkedRunTests::isAlive);

        assertThat(started.endsWithin(Duration.ofMillis(1))).isFalse();
        started.close();

        assertThat(pids).noneMatch(ForkedRunTests::isAlive);
        assertThat(started.endsWithin(Duration.ofSeconds(5))).isTrue();
    }

    private long pid() throws InterruptedException {
        return Long.parseLong(String.valueOf(lines.poll(30, TimeUnit.SECONDS)).strip());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    @Test
    @Timeout(60)
    void itsEndAndItsOutputAreKnown() throws Exception {
        try (StartedMaven started = start("echo plain; echo '[ERROR] broken'; exit 3")) {
            assertThat(started.endsWithin(Duration.ofSeconds(30))).isTrue();

            assertThat(started.finished().exit()).isEqualTo(3);
            assertThat(started.finished().texts()).containsExactly("[ERROR] broken");
        }
        assertThat(lines).containsExactly("plain", "[ERROR] broken");
        assertThat(folder.resolve("out.log")).hasContent("plain\n[ERROR] broken\n");
    }
}
