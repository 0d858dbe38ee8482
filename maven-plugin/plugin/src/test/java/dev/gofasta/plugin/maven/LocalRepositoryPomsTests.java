package dev.gofasta.plugin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalRepositoryPomsTests {

    @TempDir
    private Path repository;

    @Test
    void pomIsReadFromTheFolderOfItsCoordinates() throws IOException {
        Path folder = Files.createDirectories(repository.resolve("com/acme/build/company/3-SNAPSHOT"));
        Files.writeString(folder.resolve("company-3-SNAPSHOT.pom"), "<project/>");

        assertThat(new LocalRepositoryPoms(repository).pomOf("com.acme.build", "company", "3-SNAPSHOT"))
                .hasValue("<project/>");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme, company, 4",
        "com.acme, company, ${revision}",
        "com.acme, company, '[1,2)'",
        "com.acme, .., 1",
        "../up, company, 1",
        "'', '', ''"
    })
    void whatIsNotThereIsNotFound(String groupId, String artifactId, String version) throws IOException {
        Path outside = Files.createDirectories(repository.resolve("com/1"));
        Files.writeString(outside.resolve("..-1.pom"), "<project/>");

        assertThat(new LocalRepositoryPoms(repository).pomOf(groupId, artifactId, version))
                .isEmpty();
    }
}
