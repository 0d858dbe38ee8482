package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be done is refused in one clear line, and nothing is left behind. */
class RefusalTests {

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"package=com.acme.class", "package=com.a$b"})
    void archetypeRefusesNamesThatCanNotBeUsed(String override) throws IOException {
        Path empty = Files.createDirectory(folder.resolve(override.replaceAll("\\W", "_")));

        Execution refused = Maven.INSTALLED.generate(empty, override).endsWith(1);

        assertThat(refused.stdout().lines().filter(line -> line.contains("GF_USAGE_INVALID_")))
                .as("%s", refused)
                .hasSize(1);
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void launcherRefusesWithCodeAndTrueExitCode() {
        List<String> before = Folders.sources(Shop.shared().folder());

        Execution refused =
                Shop.shared().launch("scaffold", "User", "a:int", "--json").endsWith(4);

        assertThat(refused.stdout().lines()).as("%s", refused).hasSize(1);
        JsonObject error = refused.json().getAsJsonObject("error");
        assertThat(error.get("code").getAsString()).isEqualTo("GF_GEN_NAME_TAKEN");
        assertThat(error.get("hint").getAsString()).isNotBlank();
        assertThat(refused.json().get("exit").getAsInt()).isEqualTo(4);
        assertThat(Folders.sources(Shop.shared().folder())).isEqualTo(before);
    }

    @Test
    @Tag("raises:GF_GEN_DUPLICATE_FIELD")
    void launcherSpeaksToPeopleToo() {
        Execution refused = Shop.shared()
                .launch("scaffold", "Product", "name:string", "name:text")
                .endsWith(2);

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
}
