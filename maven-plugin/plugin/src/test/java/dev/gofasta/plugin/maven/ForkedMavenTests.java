package dev.gofasta.plugin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.plugin.event.Events;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForkedMavenTests {

    @Test
    void childIsStartedLikeItsParent() {
        MavenOptions options = new MavenOptions(
                Path.of("/opt/maven"),
                "3.9.11",
                Path.of("/home/me/settings.xml"),
                null,
                null,
                Path.of("/home/me/repository"),
                List.of("ci", "!slow"),
                true,
                Map.of("revision", "1.2"));

        assertThat(new ForkedMaven(Path.of("."), options, Events.NONE).commandLine(List.of("test")))
                .endsWith(
                        "-B",
                        "-o",
                        "-s",
                        "/home/me/settings.xml",
                        "-P",
                        "ci,!slow",
                        "-Dmaven.repo.local=/home/me/repository",
                        "-Drevision=1.2",
                        "test");
    }
}
