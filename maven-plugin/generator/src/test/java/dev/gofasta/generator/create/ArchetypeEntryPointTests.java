package dev.gofasta.generator.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchetypeEntryPointTests {

    @TempDir
    private Path folder;

    @Test
    @Tag("raises:GF_GEN_FOLDER_NOT_EMPTY")
    void folderWithFilesIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("pom.xml"), "as the archetype plugin begins");

        assertThat(create()).startsWith("GF_GEN_FOLDER_NOT_EMPTY: The folder " + folder);
        assertThat(folder).isDirectoryContaining("glob:**notes.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**pom.xml");
    }

    @Test
    void emptyFolderBecomesAProject() throws IOException {
        assertThat(create()).isEmpty();
        assertThat(folder.resolve("gofasta")).isExecutable();
    }

    private String create() throws IOException {
        return ArchetypeEntryPoint.create(
                folder.toString(), "com.acme", "shop", "1.0.0-SNAPSHOT", "com.acme.shop", "layered", "postgres");
    }
}
