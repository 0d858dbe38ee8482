package dev.gofasta.test.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigratedTemplatesTests {

    @TempDir
    private Path migrations;

    @BeforeEach
    void writeMigration() throws IOException {
        Files.writeString(migrations.resolve("V1__one.sql"), "CREATE TABLE one (id INTEGER);");
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseEngine.class,
            names = {"POSTGRES", "SQLITE"})
    void sameMigrationsShareOneTemplate(DatabaseEngine engine) {
        MigratedTemplates templates = MigratedTemplates.of(DatabaseServer.shared(engine));

        assertThat(templates.name(flyway().load(), null)).isEqualTo(templates.name(flyway().load(), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseEngine.class,
            names = {"POSTGRES", "SQLITE"})
    void whateverChangesTheOutcomeMakesAnotherTemplate(DatabaseEngine engine) throws IOException {
        MigratedTemplates templates = MigratedTemplates.of(DatabaseServer.shared(engine));
        List<String> names = new ArrayList<>();
        names.add(templates.name(flyway().load(), null));

        Files.writeString(migrations.resolve("V1__one.sql"), "CREATE TABLE one (id INTEGER, name TEXT);");
        names.add(templates.name(flyway().load(), null));
        Files.writeString(migrations.resolve("V2__two.sql"), "CREATE TABLE two (id INTEGER);");
        names.add(templates.name(flyway().load(), null));
        names.add(templates.name(flyway().target("1").load(), null));
        names.add(templates.name(flyway().placeholders(Map.of("a", "b")).load(), null));
        names.add(templates.name(flyway().table("history").load(), null));
        names.add(templates.name(flyway().load(), Flyway::migrate));

        assertThat(Set.copyOf(names)).hasSize(names.size());
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseEngine.class,
            names = {"POSTGRES", "SQLITE"})
    void failureIsToldInFullOnceAndInOneLineAfterwards(DatabaseEngine engine) throws IOException {
        MigratedTemplates templates = MigratedTemplates.of(DatabaseServer.shared(engine));
        Files.writeString(migrations.resolve("V2__bad.sql"), "CREATE TABEL two (id INTEGER);");

        assertThatExceptionOfType(FailedMigrationsException.class)
                .isThrownBy(() -> templates.name(flyway().load(), null))
                .withMessageContaining("The migrations of the test database fail: ")
                .withMessageContaining("V2__bad.sql")
                .withMessageContaining("TABEL")
                .havingCause();
        assertThatExceptionOfType(FailedMigrationsException.class)
                .isThrownBy(() -> templates.name(flyway().load(), null))
                .withMessageContaining("failed before in this run, see the first failure: ")
                .withNoCause()
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));

        Files.writeString(migrations.resolve("V2__bad.sql"), "CREATE TABLE two (id INTEGER);");
        assertThat(templates.name(flyway().load(), null)).startsWith("template_");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().locations("filesystem:" + migrations);
    }
}
