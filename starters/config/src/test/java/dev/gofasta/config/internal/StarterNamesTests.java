package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterNamesTests {

    private static final List<String> WITHOUT_PROPERTIES = List.of("core", "conventions");

    @Test
    void holdEveryStarterOfTheRepository() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !WITHOUT_PROPERTIES.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(StarterNames.CONCERNS);
        }
    }

    @Test
    void tellTheOwnerInAnySpelling() {
        assertThat(StarterNames.ownerOf(KeyName.of("gofasta.devServices.mode")))
                .contains("gofasta-starter-dev-services");
        assertThat(StarterNames.ownerOf(KeyName.of("gofasta.shop.mode"))).isEmpty();
    }
}
