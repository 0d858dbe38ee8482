package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be done is refused in one clear line, and nothing is left behind. */
class RefusalTests {

    @TempDir
    private static Path folder;

    private static Shop shop;

    @BeforeAll
    static void generate() {
        shop = Shop.generate(Maven.INSTALLED, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"package=com.acme.class", "package=com.a$b", "groupId=com.acme$"})
    void archetypeRefusesNamesThatCanNotBeUsed(String override) throws IOException {
        Path empty = Files.createDirectory(folder.resolve(override.replaceAll("\\W", "_")));

        Execution refused = Maven.INSTALLED.generate(empty, override).endsWith(1);

        assertThat(refused.stdout().lines().filter(line -> line.contains("GF_USAGE_INVALID_")))
                .as("%s", refused)
                .hasSize(1);
        assertThat(empty).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "User, a:int, GF_GEN_NAME_TAKEN, 4",
        "Product, price:money, GF_GEN_UNKNOWN_TYPE, 2",
        "2Fast, a:int, GF_GEN_INVALID_NAME, 2"
    })
    void launcherRefusesWithCodeAndTrueExitCode(String name, String field, String code, int exit) throws IOException {
        List<String> before = files();

        Execution refused = shop.launch("scaffold", name, field, "--json").endsWith(exit);

        assertThat(refused.stdout().lines()).as("%s", refused).hasSize(1);
        JsonObject error = refused.json().getAsJsonObject("error");
        assertThat(error.get("code").getAsString()).isEqualTo(code);
        assertThat(error.get("hint").getAsString()).isNotBlank();
        assertThat(refused.json().get("exit").getAsInt()).isEqualTo(exit);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void launcherSpeaksToPeopleToo() {
        Execution refused =
                shop.launch("scaffold", "Product", "name:string", "name:text").endsWith(2);

        assertThat(refused.stdout() + refused.stderr())
                .contains("GF_GEN_DUPLICATE_FIELD", "name", "once")
                .doesNotContain("[ERROR]");
    }

    @Test
    void outsideAProjectNothingHappens() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Execution refused = Maven.INSTALLED.run(
                empty,
                "dev.gofasta:gofasta-maven-plugin:" + System.getProperty("it.version") + ":scaffold",
                "-Dname=Product",
                "-Dfields=name:string",
                "-Djson");

        JsonObject envelope = refused.endsWith(1).json();
        assertThat(envelope.get("exit").getAsInt()).isEqualTo(3);
        assertThat(envelope.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_PROJECT_NOT_FOUND");
        assertThat(empty).isEmptyDirectory();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(shop.folder())) {
            return paths.filter(path -> !path.startsWith(shop.folder().resolve("target")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
