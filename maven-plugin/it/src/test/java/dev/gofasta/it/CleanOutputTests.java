package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** With {@code -q}, and always through the launcher, standard output is one document and nothing else. */
@Tag("full")
class CleanOutputTests {

    private static final String ROUTES =
            "dev.gofasta:gofasta-maven-plugin:" + System.getProperty("it.version") + ":routes";
    /** Makes the JVM itself write to standard output before Maven starts. */
    private static final Map<String, String> NOISY_JVM = Map.of("MAVEN_OPTS", "-XX:+PrintCommandLineFlags");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeProjectOfTwoModules() throws IOException {
        String boot = Files.readString(Shop.shared().folder().resolve("pom.xml"));
        String parent = boot.substring(boot.indexOf("<parent>"), boot.indexOf("</parent>") + "</parent>".length());
        write(
                "pom.xml",
                pom(
                        parent,
                        "shop",
                        "<packaging>pom</packaging><properties><gofasta.version>" + System.getProperty("it.version")
                                + "</gofasta.version></properties><modules><module>api</module><module>jobs</module>"
                                + "</modules>" + NOISY_PLUGIN));
        String child = "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1</version></parent>";
        for (String module : List.of("api", "jobs")) {
            write(module + "/pom.xml", pom(child, module, ""));
            write(
                    module + "/src/main/java/com/acme/" + module + "/ThingController.java",
                    "package com.acme." + module + ";\n@RestController\nclass ThingController {\n"
                            + "    @GetMapping(\"/" + module + "\")\n    String get() { return \"é\"; }\n}\n");
        }
        Files.copy(Shop.shared().folder().resolve("gofasta"), folder.resolve("gofasta"));
        assertThat(folder.resolve("gofasta").toFile().setExecutable(true)).isTrue();
    }

    private static final String NOISY_PLUGIN = """
            <build><plugins><plugin>
              <groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId>
              <executions><execution><id>noise</id><configuration>
                <executable>echo</executable><arguments><argument>noise of a plugin</argument></arguments>
              </configuration></execution></executions>
            </plugin></plugins></build>
            """;

    private static String pom(String parent, String artifactId, String more) {
        return "<project><modelVersion>4.0.0</modelVersion>" + parent + "<groupId>com.acme</groupId><artifactId>"
                + artifactId + "</artifactId><version>1</version>" + more + "</project>";
    }

    private static void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Debian's Maven 3.8.7 writes colour codes of its own, whatever it is told. */
    @ParameterizedTest
    @EnumSource(value = Maven.class, mode = Mode.EXCLUDE, names = "INSTALLED")
    void quietMavenPrintsTheDocumentAlone(Maven maven) throws IOException {
        for (List<String> more : List.of(List.<String>of(), List.of("-T2"), List.of("-T2", "-pl", "api", "-am"))) {
            List<String> arguments = new ArrayList<>(List.of("-q", "-Djson", ROUTES));
            arguments.addAll(more);
            Execution run = maven.run(folder, arguments.toArray(String[]::new)).succeeds();

            requireDocumentAlone(run.stdout());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Maven.class, mode = Mode.EXCLUDE, names = "INSTALLED")
    void quietMavenPrintsTheDocumentAloneWhenTheGoalFails(Maven maven) {
        Execution run =
                maven.run(folder, "-q", "-Djson", ROUTES, "-Dmodule=none").endsWith(1);

        assertThat(run.stdout().lines()).as("%s", run).hasSize(1);
        assertThat(run.json().get("exit").getAsInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Maven.class)
    void whatOthersPrintNeverLooksLikeADocument(Maven maven) {
        Execution run = maven.run(folder, "-Djson", "exec:exec@noise", ROUTES).succeeds();

        assertThat(run.stdout()).as("%s", run).contains("noise of a plugin");
        assertThat(run.json().get("ok").getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Maven.class)
    void launcherPrintsTheDocumentAloneWhateverMavenAndJvmPrint(Maven maven) throws IOException {
        Execution run = launch(maven, NOISY_JVM, "-T2").succeeds();

        requireDocumentAlone(run.stdout());
        assertThat(run.stderr()).contains("-XX:");
    }

    @Test
    void launcherPrintsTheDocumentAloneToATerminal() throws IOException {
        String command = "./gofasta routes --json " + String.join(" ", options());
        Execution run = Execution.of(
                folder, path(Maven.OTHER, Map.of()), List.of("script", "-qec", command + " 2>/dev/null", "/dev/null"));

        requireDocumentAlone(run.succeeds().stdout().replace("\r\n", "\n"));
    }

    @Test
    void launcherAnswersWhenTheVirtualMachineCanNotStart() {
        Execution run = launch(Maven.OTHER, Map.of("MAVEN_OPTS", "-Xmx1g -Xms2g"));

        assertThat(run.stdout().lines()).as("%s", run).hasSize(1);
        JsonObject document = run.json();
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_INTERNAL_NO_RESULT");
        assertThat(run.exitCode()).isEqualTo(document.get("exit").getAsInt()).isNotZero();
    }

    @Test
    void launcherCopiesEventsAndAlwaysEndsWithTheLast() {
        List<String> clean = launch("--json=stream", Maven.OTHER, NOISY_JVM)
                .succeeds()
                .stdout()
                .lines()
                .toList();
        assertThat(clean).hasSize(2).allMatch(line -> line.startsWith("{\"schema\":\"gofasta.event/1.0\""));
        assertThat(clean.get(1)).contains("\"type\":\"run.finished\"", "\"exit\":0");

        List<String> died = launch("--json=stream", Maven.OTHER, Map.of("MAVEN_OPTS", "-Xmx1g -Xms2g"))
                .stdout()
                .lines()
                .toList();
        assertThat(died).hasSize(1);
        assertThat(died.get(0)).contains("\"type\":\"run.finished\"", "GF_INTERNAL_NO_RESULT");
    }

    @Test
    void brokenPomIsNamedWithItsPlace() throws IOException {
        Path pom = folder.resolve("pom.xml");
        String before = Files.readString(pom);
        Files.writeString(pom, before.replace("<packaging>", "\n<packging>"));
        try {
            JsonObject error = launch(Maven.OTHER, Map.of()).endsWith(3).json().getAsJsonObject("error");

            assertThat(error.get("code").getAsString()).isEqualTo("GF_PROJECT_UNREADABLE_POM");
            assertThat(error.getAsJsonObject("location").get("line").getAsInt()).isEqualTo(2);
        } finally {
            Files.writeString(pom, before);
        }
    }

    private static Execution launch(Maven maven, Map<String, String> environment, String... more) {
        return launch("--json", maven, environment, more);
    }

    private static Execution launch(String json, Maven maven, Map<String, String> environment, String... more) {
        List<String> command = new ArrayList<>(List.of("./gofasta", "routes", json));
        command.addAll(options());
        command.addAll(List.of(more));
        return Execution.of(folder, path(maven, environment), command);
    }

    private static List<String> options() {
        List<String> options =
                new ArrayList<>(List.of("-Dmaven.repo.local=" + System.getProperty("it.localRepository")));
        if (System.getProperty("it.offline").equals("offline:true")) {
            options.add("-o");
        }
        return options;
    }

    private static Map<String, String> path(Maven maven, Map<String, String> environment) {
        Map<String, String> all = new java.util.TreeMap<>(environment);
        all.put("PATH", maven.executable().getParent() + ":" + System.getenv("PATH"));
        return all;
    }

    private static void requireDocumentAlone(String stdout) throws IOException {
        assertThat(stdout).startsWith("{").endsWith("}\n");
        assertThat(stdout.lines()).hasSize(1);
        assertThat(stdout).isEqualTo(Files.readString(folder.resolve("target/gofasta/routes.json")));
        JsonObject document = JsonParser.parseString(stdout).getAsJsonObject();
        assertThat(document.getAsJsonObject("data").getAsJsonArray("routes")).hasSize(2);
        assertThat(document.getAsJsonObject("project").get("modules").toString())
                .contains("api", "jobs");
    }
}
