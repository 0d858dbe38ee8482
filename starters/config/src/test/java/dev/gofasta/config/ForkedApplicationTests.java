package dev.gofasta.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit code and the output of a real process. */
class ForkedApplicationTests {

    private static final String WEAK = "zU7-tooshort";

    @TempDir
    private Path folder;

    @Test
    void endsWithAnErrorThatNamesThePlaceAndTheNearestName() throws Exception {
        Outcome outcome = run("gofasta:\n  web:\n    request-timout: 3s\n", Map.of());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("gofasta.web.request-timout (", "application.yaml], line 3, column 21")
                .contains("did you mean gofasta.web.request-timeout?")
                .doesNotContain("Exception")
                .doesNotContain("started and ended");
    }

    @Test
    @Tag("asvs:V13.2.3")
    void endsWithAnErrorForAWeakSecretUnderAMisspeltProfile() throws Exception {
        String yaml = "gofasta.auth.secret: " + WEAK + "\nspring.profiles.active: dve\n";
        Outcome outcome = run(yaml, Map.of());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("gofasta.auth.secret (", "line 1, column 22): has 12 bytes")
                .doesNotContain(WEAK);
        assertThat(run(yaml.replace("dve", "dev"), Map.of()).exitCode()).isZero();
    }

    @Test
    @Tag("asvs:V13.2.3")
    void refusesAWeakSecretOfTheEnvironment() throws Exception {
        Outcome outcome = run("", Map.of("GOFASTA_AUTH_SECRET", WEAK));
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("gofasta.auth.secret (environment variable GOFASTA_AUTH_SECRET): has 12 bytes")
                .doesNotContain(WEAK);
    }

    @Test
    void startsWithVariablesThatAPlatformInjects() throws Exception {
        Outcome outcome = run("", Map.of("GOFASTA_SERVICE_HOST", "10.0.0.1"));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("WARN", "GOFASTA_SERVICE_HOST: no such property", "started and ended");
    }

    private Outcome run(String yaml, Map<String, String> variables) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("application.yaml"), yaml);
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ForkedApplication.class.getName(),
                "--spring.config.location=" + folder.toUri()));
        builder.environment().keySet().removeIf(name -> name.startsWith("GOFASTA") || name.startsWith("SPRING"));
        builder.environment().putAll(variables);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private record Outcome(int exitCode, String output) {}
}
