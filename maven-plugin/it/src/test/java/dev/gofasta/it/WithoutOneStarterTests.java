package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide says of starters that can be deleted from a project without another change. */
@Tag("full")
class WithoutOneStarterTests {

    @ParameterizedTest
    @ValueSource(strings = {"config", "logging", "health", "errors", "dev-services"})
    void projectCompilesWithoutIt(String starter, @TempDir Path folder) throws IOException {
        Shop shop = Shop.generate(Maven.INSTALLED, folder);
        remove(shop, starter);

        shop.run("test-compile").succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"config", "logging", "health"})
    void itsOwnTestsPassWithoutIt(String starter, @TempDir Path folder) throws IOException {
        Shop shop = Shop.generate(Maven.INSTALLED, folder);
        remove(shop, starter);
        if (starter.equals("health")) {
            Path wiring = shop.folder().resolve("src/main/java/com/acme/shop/wiring/SecurityWiring.java");
            Files.writeString(wiring, Files.readString(wiring).replace("\"GET /health/**\",", ""));
        }

        shop.run("test").succeeds();
    }

    private static void remove(Shop shop, String starter) throws IOException {
        Path pom = shop.folder().resolve("pom.xml");
        Pattern dependency = Pattern.compile(
                "\\s*<dependency>\\s*<groupId>dev\\.gofasta</groupId>\\s*<artifactId>" + "gofasta-starter-" + starter
                        + "</artifactId>.*?</dependency>",
                Pattern.DOTALL);
        String text = Files.readString(pom);
        String without = dependency.matcher(text).replaceFirst("");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(pom, without);
    }
}
