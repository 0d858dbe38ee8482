package dev.gofasta.config.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.config.RefusedConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StrictKeysOnStartTests {

    @TempDir
    private Path folder;

    @Test
    void acceptsWhatIsKnown() throws IOException {
        write(
                "application.yaml",
                "gofasta:\n  web:\n    requestTimeout: 3s\n    hosts: [a, b]\n    labels:\n      x.y: z\n  auth:\n");
        run().start("--gofasta.web.rules[0].path=/").close();
    }

    @Test
    void tellsFileLineColumnAndNearestName(CapturedOutput output) throws IOException {
        write("application.yaml", "gofasta:\n  web:\n    request-timout: 3s\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("gofasta.web.request-timout (")
                .contains("application.yaml]")
                .endsWith(", line 3, column 21): no such property; did you mean gofasta.web.request-timeout?");
        assertThat(output).contains("APPLICATION FAILED TO START", "line 3, column 21", "gofasta.config.strict=false");
    }

    @Test
    void tellsAllAtOnce() throws IOException {
        write("application.properties", "gofasta.wbe.hosts=a\nspring.config.import=more.yaml\n");
        write("more.yaml", "gofasta.web.hots: a\n");
        write("application-eu.yaml", "gofasta.webb.hosts: a\n");
        assertThat(problems("--spring.profiles.active=eu", "--gofasta.web.x=1"))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("gofasta.wbe.hosts", "application.properties", "line 1"),
                        one -> assertThat(one).contains("gofasta.web.hots", "more.yaml", "line 1"),
                        one -> assertThat(one).contains("gofasta.webb.hosts", "application-eu.yaml", "line 1"),
                        one -> assertThat(one).contains("gofasta.web.x (command line)"));
    }

    @Test
    void readsOnlyTheDocumentsOfActiveProfiles() throws IOException {
        write("application.yaml", "a: b\n---\nspring.config.activate.on-profile: eu\ngofasta.web.x: 1\n");
        run().start().close();
        assertThat(problems("--spring.profiles.active=eu"))
                .singleElement()
                .asString()
                .contains("line 4");
    }

    @Test
    void treatsAConfigurationTreeAsFiles() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.writeString(tree.resolve("gofasta.web.hots"), "a");
        write("application.properties", "spring.config.import=configtree:" + tree + "/\n");
        assertThat(problems()).singleElement().asString().contains("gofasta.web.hots (file [" + tree);
    }

    @Test
    void namesTheStarterThatIsMissing() throws IOException {
        write("application.yaml", "gofasta.health.path: /up\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("it belongs to gofasta-starter-health, which is not on the class path");
    }

    @Test
    void leavesSettingsOfDevelopmentAlone() throws IOException {
        write("application.yaml", "gofasta.dev-services.database: mariadb\ngofasta.test.server.url: x\n");
        run().start().close();
    }

    @Test
    void onlyWarnsOfVariables(CapturedOutput output) {
        run().variables(Map.of(
                        "GOFASTA_SERVICE_HOST", "10.0.0.1", "GOFASTA_WEB_HOSTS_0", "a", "GOFASTA_WEB_HOSTS_X", "b"))
                .start()
                .close();
        assertThat(output)
                .contains("WARN", "GOFASTA_SERVICE_HOST: no such property", "GOFASTA_WEB_HOSTS_X: no such property")
                .doesNotContain("HOSTS_0", "10.0.0.1");
    }

    @Test
    void countsSystemPropertiesAsCommandLine() {
        System.setProperty("gofasta.web.hots", "a");
        System.setProperty("gofasta.version", "1");
        try {
            assertThat(problems())
                    .containsExactly(
                            "gofasta.web.hots (system property): no such property; did you mean gofasta.web.hosts?");
        } finally {
            System.clearProperty("gofasta.web.hots");
            System.clearProperty("gofasta.version");
        }
    }

    @Test
    void leavesTheApplicationsOwnNamesAlone() throws IOException {
        write("application.yaml", "gofasta:\n  config.known-keys: gofasta.shop.**\n  shop:\n    name.first: a\n");
        run().variables(Map.of("GOFASTA_SHOP_NAME_LAST", "b")).start().close();
    }

    @Test
    void warnsOfDeprecatedNamesAndStopsAtRemovedOnes(CapturedOutput output) throws IOException {
        write("application.yaml", "gofasta.web.old-timeout: 3s\n");
        run().start().close();
        assertThat(output).contains("WARN", "is deprecated, use gofasta.web.request-timeout");
        write("application.yaml", "gofasta.web.gone: 3s\n");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("has no effect any more, use gofasta.web.request-timeout");
    }

    @Test
    void isSwitchedOff() throws IOException {
        write("application.yaml", "gofasta.web.x: 1\n");
        run().start("--gofasta.config.strict=false").close();
        run().start("--gofasta.config.enabled=false").close();
        assertThat(problems("--gofasta.config.strict=true")).hasSize(1);
    }

    private List<String> problems(String... arguments) {
        return catchThrowableOfType(
                        RefusedConfigurationException.class,
                        () -> run().start(arguments).close())
                .problems();
    }

    private Run run() {
        return new Run(folder, Empty.class);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @SpringBootConfiguration
    static class Empty {}
}
