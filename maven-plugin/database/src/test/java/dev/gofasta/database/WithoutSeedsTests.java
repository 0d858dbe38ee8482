package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that has no gofasta-starter-seeds, in a JVM without its classes. */
class WithoutSeedsTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeMigration() throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("target/classes/db/migration"));
        Files.writeString(migrations.resolve("V1__create_visits.sql"), "CREATE TABLE visits (place TEXT);");
        Files.writeString(migrations.resolve("U1__create_visits.sql"), "DROP TABLE visits;");
    }

    @Test
    @Tag("raises:GF_SEED_NO_STARTER")
    void seedNamesTheGoalThatBringsThem() throws Exception {
        assertThat(run("seed")).singleElement().satisfies(row -> {
            assertThat(row.value("code")).isEqualTo("GF_SEED_NO_STARTER");
            assertThat(row.value("hint")).contains("mvn gofasta:add-starter -Dstarter=seeds");
        });
        assertThat(folder.resolve("shop.db")).doesNotExist();
    }

    @Test
    void resetGoesWithoutThem() throws Exception {
        assertThat(run("db-reset"))
                .extracting(row -> row.value("name") + " " + row.value("status"))
                .containsExactly("drop ok", "migrate ok", "seed skipped");
    }

    private List<Row> run(String action) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("gofasta-starter-seeds")
                        && !entry.endsWith(Path.of("seeds", "target", "classes").toString()))
                .collect(Collectors.joining(File.pathSeparator));
        Path answer = folder.resolve("answer.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Dspring.datasource.url=jdbc:sqlite:" + folder.resolve("shop.db"),
                        DatabaseTool.class.getName(),
                        action,
                        Shop.class.getName(),
                        folder.resolve("target/classes").toString(),
                        answer.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor()).as(folder.resolve("log.txt").toString()).isZero();
        return RowFile.read(answer);
    }
}
