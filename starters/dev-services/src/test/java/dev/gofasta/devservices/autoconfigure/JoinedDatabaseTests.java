package dev.gofasta.devservices.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.devservices.ServerJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A tool that works on the database of an application while that runs. */
class JoinedDatabaseTests {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DevServicesAutoConfiguration.class))
            .withPropertyValues("spring.profiles.active=dev", "gofasta.dev-services.database=postgres");

    @Test
    void ownerLeavesTheWayToItsDatabaseWhileItRuns() {
        Path directory = folder.resolve("own");
        runner.withPropertyValues("gofasta.dev-services.postgres.directory=" + directory)
                .run(context -> {
                    String url = context.getBean(JdbcConnectionDetails.class).getJdbcUrl();
                    assertThat(RunningDatabase.read(directory)).isEqualTo(new RunningDatabase(url, "app", "app"));
                });
        assertThat(RunningDatabase.read(directory)).isNull();
    }

    @Test
    void directoryOfAnotherJvmIsJoinedOnlyWhenAskedFor() throws Exception {
        Path directory = folder.resolve("other");
        try (ServerJvm owner = ServerJvm.start(directory.toString())) {
            String port = Files.readAllLines(owner.directory().resolve("data/postmaster.pid"))
                    .get(3);
            String url = "jdbc:postgresql://localhost:" + port.strip() + "/app";
            new RunningDatabase(url, "app", "app").leaveIn(owner.directory());
            ApplicationContextRunner other =
                    runner.withPropertyValues("gofasta.dev-services.postgres.directory=" + directory);

            other.withPropertyValues("gofasta.dev-services.join=true").run(context -> {
                JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
                assertThat(details.getJdbcUrl()).isEqualTo(url);
                DriverManager.getConnection(url, details.getUsername(), details.getPassword())
                        .close();
            });
            DriverManager.getConnection(url, "app", "app").close();
            other.run(context -> assertThatThrownBy(
                            () -> context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    .hasMessageContaining("in use by the process"));
        }
    }
}
