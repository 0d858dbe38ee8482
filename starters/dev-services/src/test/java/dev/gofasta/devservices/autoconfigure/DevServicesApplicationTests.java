package dev.gofasta.devservices.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.gofasta.devservices.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class DevServicesApplicationTests {

    @TempDir
    private Path directory;

    @Test
    void migratesAndServesAnApplicationWithoutConfiguration(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext context = run();
                Connection connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
            assertThat(connection.getMetaData().getUserName()).isEqualTo("app");
            assertThat(context.getBean(Flyway.class).info().all()).isNotNull();
            assertThat(context.getEnvironment().getDefaultProfiles()).containsExactly("dev");
        }
        assertThat(output).containsOnlyOnce("Embedded PostgreSQL is ready at jdbc:postgresql://localhost:");
        assertThat(output).contains(directory.toString()).doesNotContain("io.zonky");
        assertThat(directory.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesACopyOfEachMigrationThatTheDatabaseHasRunAsItWasThen() throws Exception {
        Path scripts = Files.createDirectory(directory.resolve("scripts"));
        Path first = Files.writeString(scripts.resolve("V1__first.sql"), "CREATE TABLE first (id INT);");
        run("--spring.flyway.locations=filesystem:" + scripts).close();
        Files.writeString(first, "CREATE TABLE first (id BIGINT);");
        Files.writeString(scripts.resolve("V2__second.sql"), "CREATE TABLE second (id INT);");

        run("--spring.flyway.locations=filesystem:" + scripts, "--spring.flyway.validate-on-migrate=false")
                .close();

        assertThat(directory.resolve("applied/V1__first.sql")).hasContent("CREATE TABLE first (id INT);");
        assertThat(directory.resolve("applied/V2__second.sql")).exists();
    }

    @Test
    void explainsWhatKeepsItFromStarting(CapturedOutput output) {
        try (PostgresServer server = PostgresServer.startThrowaway()) {
            assertThatException()
                    .isThrownBy(() -> run("--gofasta.dev-services.postgres.port=" + server.port())
                            .close());
            assertThat(output)
                    .contains("APPLICATION FAILED TO START")
                    .contains("Port " + server.port() + " of gofasta.dev-services.postgres.port is taken.");
        }
    }

    @Test
    void isProductionWhenDisabled(CapturedOutput output) {
        assertThatException()
                .isThrownBy(() -> run("--gofasta.dev-services.enabled=false").close());
        assertThat(output).contains("falling back to 1 default profile: \"default\"");
    }

    private ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        String[] all = new String[arguments.length + 2];
        all[0] = "--gofasta.dev-services.postgres.directory=" + directory.resolve("postgres");
        all[1] = "--gofasta.dev-services.database=postgres";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return application.run(all);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}
