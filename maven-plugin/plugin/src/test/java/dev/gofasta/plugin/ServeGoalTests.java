package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpServer;
import dev.gofasta.plugin.goal.Audience;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.ServeGoal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeGoalTests {

    private static final String STARTED =
            "INFO [main] com.acme.shop.Application : Started Application in 2.345 seconds";
    private static final String ENDED =
            "\n[ERROR] Failed to execute goal org.springframework.boot:spring-boot-maven-plugin"
                    + ":4.1.2:run (default-cli) on project shop: Process terminated with exit code: 1 -> [Help 1]";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generate() {
        project = TestProject.generated(folder);
    }

    private FakeRun does(FakeRun run) {
        project.maven.started = run::printingTo;
        return run;
    }

    private static Given anyPort() {
        return new Given().put("port", "0");
    }

    private static String codeOf(JsonObject document) {
        return document.getAsJsonObject("error").get("code").getAsString();
    }

    private static String errorOf(JsonObject document, String member) {
        return document.getAsJsonObject("error").get(member).getAsString();
    }

    @Test
    void isReadyWhenHealthSaysSoAndIsStoppedInTime() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/shop/health", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        List<String> shown = new ArrayList<>();
        project.audience = new Audience() {
            @Override
            public void show(String line) {
                shown.add(line);
            }

            @Override
            public boolean wantsEnd() {
                return false;
            }
        };
        String url = "http://localhost:" + server.getAddress().getPort() + "/shop";
        FakeRun run = does(FakeRun.running("INFO TomcatWebServer : Tomcat started on port "
                + server.getAddress().getPort() + " (http) with context path '/shop'"));

        JsonObject document = project.json(new ServeGoal(), anyPort().put("seconds", "1"));
        server.stop(0);

        assertThat(document.get("exit").getAsInt()).isZero();
        JsonObject data = document.getAsJsonObject("data");
        assertThat(data.get("url").getAsString()).isEqualTo(url);
        assertThat(data.get("end").getAsString()).isEqualTo("seconds");
        assertThat(data.get("ranMs").getAsLong() - data.get("readyAfterMs").getAsLong())
                .isGreaterThanOrEqualTo(1000);
        assertThat(asked).hasValue(3);
        assertThat(shown).contains("> ready at " + url + "; Ctrl-C stops it");
        assertThat(run.closed).isTrue();
    }

    @Test
    void runsAsSpringBootRunDoes() {
        does(FakeRun.ended(0, STARTED));

        project.json(new ServeGoal(), anyPort().put("profiles", "dev,local"));

        assertThat(project.maven.runs)
                .containsExactly(List.of(
                        "-q",
                        "org.springframework.boot:spring-boot-maven-plugin:run",
                        "-Dspring-boot.run.profiles=dev,local",
                        "-Dspring-boot.run.arguments=--server.port=0"));
    }

    @Test
    @Tag("raises:GF_ENV_APPLICATION_START")
    void failedStartIsExplainedInTheWordsOfSpringBoot() {
        does(FakeRun.ended(1, """
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                No database is configured:
                the property is not set.

                Action:

                Set it.
                """ + ENDED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(codeOf(document)).isEqualTo("GF_ENV_APPLICATION_START");
        assertThat(errorOf(document, "message"))
                .isEqualTo("The application did not start: No database is configured: the property is not set.");
        assertThat(errorOf(document, "hint")).isEqualTo("Set it.");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/serve.log");
    }

    @Test
    void failedStartIsExplainedFromALogInJson() {
        does(FakeRun.ended(
                1,
                "{\"level\":\"ERROR\",\"message\":\"\\n\\n****\\nAPPLICATION FAILED TO START\\n****\\n\\n"
                        + "Description:\\n\\nThe property 'a' is \\\"b\\\".\\n\\nAction:\\n\\nSet it.\\n\"}" + ENDED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(errorOf(document, "message")).isEqualTo("The application did not start: The property 'a' is \"b\".");
        assertThat(errorOf(document, "hint")).isEqualTo("Set it.");
    }

    @Test
    void failedStartWithoutAnExplanationNamesTheCauseOfAllCauses() {
        does(FakeRun.ended(
                1,
                "java.lang.IllegalStateException: outer\n\tat a.B.c(B.java:1)\n"
                        + "Caused by: java.lang.RuntimeException: middle\nCaused by: java.io.IOException: inner"
                        + ENDED));

        assertThat(errorOf(project.json(new ServeGoal(), anyPort()), "message"))
                .isEqualTo("The application did not start: java.io.IOException: inner");
    }

    @Test
    @Tag("raises:GF_ENV_PORT_IN_USE")
    void portInUseIsNamedBeforeAnythingIsStarted() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            JsonObject document =
                    project.json(new ServeGoal(), new Given().put("port", String.valueOf(other.getLocalPort())));

            assertThat(codeOf(document)).isEqualTo("GF_ENV_PORT_IN_USE");
            assertThat(document.get("exit").getAsInt()).isEqualTo(3);
            assertThat(errorOf(document, "message")).contains(" " + other.getLocalPort() + " ");
            assertThat(project.maven.runs).isEmpty();
        }
    }

    @Test
    void portThatIsTakenMeanwhileIsNamed() {
        does(FakeRun.ended(
                1,
                "APPLICATION FAILED TO START\nDescription:\n"
                        + "Web server failed to start. Port 8081 was already in use.\nAction:\nStop it." + ENDED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(codeOf(document)).isEqualTo("GF_ENV_PORT_IN_USE");
        assertThat(errorOf(document, "message")).isEqualTo("Port 8081 is in use.");
    }

    @Test
    @Tag("raises:GF_ENV_APPLICATION_SLOW")
    void applicationThatIsNotReadyInTimeIsStopped() {
        FakeRun run = does(FakeRun.running("INFO Starting Application using Java 17"));

        JsonObject document = project.json(new ServeGoal(), anyPort().put("timeout", "1"));

        assertThat(codeOf(document)).isEqualTo("GF_ENV_APPLICATION_SLOW");
        assertThat(document.get("exit").getAsInt()).isEqualTo(124);
        assertThat(document.get("status").getAsString()).isEqualTo("timeout");
        assertThat(run.closed).isTrue();
    }

    @Test
    @Tag("raises:GF_ENV_APPLICATION_DIED")
    void applicationThatDiesAfterwardsIsTold() {
        AtomicInteger ticks = new AtomicInteger();
        does(FakeRun.until(
                () -> ticks.incrementAndGet() > 1,
                1,
                STARTED + "\nCaused by: java.lang.OutOfMemoryError: Java heap space" + ENDED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(codeOf(document)).isEqualTo("GF_ENV_APPLICATION_DIED");
        assertThat(document.get("exit").getAsInt()).isEqualTo(5);
        assertThat(errorOf(document, "message")).endsWith("java.lang.OutOfMemoryError: Java heap space");
    }

    @Test
    @Tag("raises:GF_ENV_INTERRUPTED")
    void signalStopsItAndIsToldAsCancelled() {
        project.audience = new Audience() {
            @Override
            public void show(String line) {}

            @Override
            public boolean wantsEnd() {
                return true;
            }
        };
        FakeRun run = does(FakeRun.running(STARTED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(codeOf(document)).isEqualTo("GF_ENV_INTERRUPTED");
        assertThat(document.get("exit").getAsInt()).isEqualTo(130);
        assertThat(document.get("status").getAsString()).isEqualTo("cancelled");
        assertThat(run.closed).isTrue();
    }

    @Test
    void applicationThatEndsByItselfInPeaceIsFine() {
        does(FakeRun.ended(0, STARTED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").get("end").getAsString()).isEqualTo("itself");
    }

    @Test
    void codeThatDoesNotCompileIsShownWithItsPlaces() {
        does(FakeRun.ended(
                1,
                "[ERROR] " + folder.resolve("src/main/java/com/acme/shop/Application.java") + ":[7,9] ';' expected"
                        + ENDED));

        JsonObject document = project.json(new ServeGoal(), anyPort());

        assertThat(codeOf(document)).isEqualTo("GF_VERIFY_COMPILE");
        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"port,65536", "port,http", "seconds,0", "timeout,-1", "timeout,99999999999"})
    void numbersAreChecked(String name, String value) {
        assertThat(codeOf(project.json(new ServeGoal(), new Given().put(name, value))))
                .isEqualTo("GF_USAGE_INVALID_VALUE");
    }
}
