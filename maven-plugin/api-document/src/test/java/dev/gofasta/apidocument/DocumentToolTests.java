package dev.gofasta.apidocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.apidocument.broken.Broken;
import dev.gofasta.apidocument.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentToolTests {

    @BeforeAll
    static void applySettings() {
        Settings.apply();
        // Nobody listens there: whoever asks for a connection fails.
        System.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:1/none");
    }

    @Test
    void describesAnApplicationWithoutItsDatabase() {
        DocumentFile file = describe(Library.class.getName());

        assertThat(file.made()).as(file.text()).isTrue();
        assertThat(file.text())
                .contains("\"/books/{id}\"", "\"Book\"", "\"servers\":[{\"url\":\"/\"")
                .doesNotContain("secret", "actuator", "localhost");
    }

    @Test
    void springdocIsSetUpAsAtAStart() {
        assertThat(describe(Library.class.getName()).text())
                .as("wrappers are unpacked, and types replaced")
                .contains("\"/books/{id}/isbn\"")
                .doesNotContain("HttpHeaders", "ResponseEntity", "publisher");
    }

    @Test
    void saysTheSameEachTime() {
        assertThat(describe(Library.class.getName())).isEqualTo(describe(Library.class.getName()));
    }

    @Test
    void keepsThePathOfTheServer() {
        System.setProperty("server.servlet.context-path", "/library");
        try {
            assertThat(describe(Library.class.getName()).text()).contains("\"servers\":[{\"url\":\"/library\"");
        } finally {
            System.clearProperty("server.servlet.context-path");
        }
    }

    @Test
    void namesTheFirstCauseOfAnApplicationThatDoesNotGetThatFar() {
        assertThat(describe(Broken.class.getName()))
                .isEqualTo(new DocumentFile(false, "IllegalStateException: APP_KEY is not set"));
    }

    @Test
    void namesAClassThatIsNotThere() {
        assertThat(describe("com.acme.Missing").text()).isEqualTo("ClassNotFoundException: com.acme.Missing");
    }

    @Test
    void fileSaysWhetherItIsWhole(@TempDir Path folder) throws IOException {
        DocumentFile file = new DocumentFile(false, "Why:\nso");
        Path path = folder.resolve("answer.txt");

        file.write(path);
        assertThat(DocumentFile.read(path)).isEqualTo(file);

        Files.writeString(path, "docu");
        assertThatThrownBy(() -> DocumentFile.read(path)).isInstanceOf(IOException.class);
    }

    private static DocumentFile describe(String application) {
        return DocumentTool.make(application, DocumentToolTests.class.getClassLoader());
    }
}
