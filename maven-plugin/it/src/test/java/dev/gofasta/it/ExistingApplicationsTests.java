package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications that gofasta did not make, with resources added and all their tests run. */
@Tag("full")
class ExistingApplicationsTests {

    private static final Path APPLICATIONS = Path.of("src/test/resources/existing");

    @TempDir
    private Path folder;

    /**
     * {@code plain}: one module as start.spring.io makes it, formatted by google-java-format, with JPA auditing on the main
     * class. {@code imported}: Spring Boot as a BOM, a main class that is not public, tables made by Hibernate.
     */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "imported"})
    void resourcesAreAddedWithWhatTheyNeedAndAllTestsPass(String name) throws IOException {
        copy(APPLICATIONS.resolve(name), "\n");

        scaffoldTwoResources();

        Maven.INSTALLED.run(folder, "test").succeeds();
    }

    /** Its parent is in another folder, its POMs have tabs and the line ends of Windows, its migrations lie elsewhere. */
    @Test
    void moduleOfACompanyIsAddedToInPlace() throws IOException {
        copy(APPLICATIONS.resolve("company"), "\r\n");
        String parent = Files.readString(folder.resolve("build/parent/pom.xml"));

        scaffoldTwoResources("-Dmodule=orders-api");

        assertThat(Files.readString(folder.resolve("build/parent/pom.xml"))).isEqualTo(parent);
        String pom = Files.readString(folder.resolve("services/api/pom.xml"));
        assertThat(pom.replace("\r\n", ""))
                .doesNotContain("\n", "    ")
                .contains("<!-- Inside, nothing is versioned. -->");
        assertThat(folder.resolve("services/api/src/main/resources/sql/V5__create_reviews.sql"))
                .exists();
        Maven.INSTALLED.run(folder, "test").succeeds();
    }

    private void scaffoldTwoResources(String... options) {
        JsonObject refused = scaffold("Product", "name:string:unique price:decimal", options)
                .endsWith(1)
                .json();
        assertThat(refused.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_PROJECT_STARTER_MISSING");
        scaffold("Product", "name:string:unique price:decimal", with("-DaddMissing", options))
                .succeeds();
        scaffold("Review", "text:text product:references", options).succeeds();
    }

    private static String[] with(String option, String... options) {
        return Stream.concat(Stream.of(option), Stream.of(options)).toArray(String[]::new);
    }

    private Execution scaffold(String name, String fields, String... options) {
        List<String> arguments = List.of(
                "dev.gofasta:gofasta-maven-plugin:" + System.getProperty("it.version") + ":scaffold",
                "-Dname=" + name,
                "-Dfields=" + fields,
                "-DnoVerify",
                "-Djson");
        return Maven.INSTALLED.run(
                folder, Stream.concat(arguments.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private void copy(Path from, String lineEnd) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                String text = Files.readString(file).replace("\r\n", "\n");
                Files.writeString(to, file.endsWith("pom.xml") ? text.replace("\n", lineEnd) : text);
            }
        }
    }
}
