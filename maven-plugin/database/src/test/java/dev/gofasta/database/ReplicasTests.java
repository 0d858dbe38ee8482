package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs with the same application start at once on an empty database, whose first migration takes its time. */
@Tag("full")
class ReplicasTests {

    @TempDir
    private Path folder;

    @EachEmbeddedEngine
    void oneMigratesAndTheOtherWaits(DatabaseEngine engine) throws Exception {
        try (ShopProject project = new ShopProject(folder, engine)) {
            Schemas.write(project);
            for (int i = 10; i < 40; i++) {
                project.write("V" + i + "__table.sql", "CREATE TABLE t" + i + " (id INT PRIMARY KEY);");
            }
            List<Process> replicas = List.of(start(project, "first.log"), start(project, "second.log"));

            for (Process replica : replicas) {
                assertThat(replica.waitFor(2, TimeUnit.MINUTES)).isTrue();
            }

            assertThat(replicas)
                    .as(Files.readString(folder.resolve("first.log")) + Files.readString(folder.resolve("second.log")))
                    .extracting(Process::exitValue)
                    .containsOnly(0);
            assertThat(project.history()).hasSize(33).doesNotHaveDuplicates();
            assertThat(project.query("SELECT id FROM sizes")).containsExactly("7");
        }
    }

    private Process start(ShopProject project, String log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + System.getProperty("java.class.path")));
        project.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dspring.main.web-application-type=none",
                "-Dspring.jpa.hibernate.ddl-auto=none",
                Shop.class.getName()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }
}
