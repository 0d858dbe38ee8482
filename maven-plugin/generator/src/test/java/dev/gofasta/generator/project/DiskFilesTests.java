package dev.gofasta.generator.project;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gofasta.generator.problem.ExitCode;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTests {

    @TempDir
    private Path root;

    private DiskFiles files;

    @BeforeEach
    void readTheFolder() {
        files = new DiskFiles(root);
    }

    private Path write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    @Test
    void listsFilesBelowSorted() throws IOException {
        write("src/b/B.java");
        write("src/A.java");
        write("src/A.txt");

        assertThat(files.list("src", ".java")).containsExactly("src/A.java", "src/b/B.java");
        assertThat(files.list("", ".txt")).containsExactly("src/A.txt");
        assertThat(files.list("none", ".java")).isEmpty();
    }

    @Test
    void passesOverBuildOutputAndHiddenFolders() throws IOException {
        write("pom.xml");
        write("target/generated/A.java");
        write(".git/A.java");
        write("web/node_modules/A.java");
        write("src/com/acme/target/A.java");

        assertThat(files.list("", ".java")).containsExactly("src/com/acme/target/A.java");
    }

    @Test
    void hiddenFolderThatIsAskedForIsListed() throws IOException {
        write(".gofasta/templates/A.tpl");

        assertThat(files.list(".gofasta/templates", ".tpl")).containsExactly(".gofasta/templates/A.tpl");
    }

    @Test
    void doesNotFollowLinksInACircle() throws IOException {
        write("src/A.java");
        Files.createSymbolicLink(root.resolve("src/again"), root.resolve("src"));
        Files.createSymbolicLink(root.resolve("src/Dangling.java"), root.resolve("nowhere"));

        assertThat(files.list("src", ".java")).containsExactly("src/A.java");
    }

    @Test
    void followsLinksToFilesAndALinkedSourceFolder() throws IOException {
        write("real/A.java");
        Files.createSymbolicLink(root.resolve("real/B.java"), root.resolve("real/A.java"));
        Files.createSymbolicLink(root.resolve("src"), root.resolve("real"));

        assertThat(files.list("src", ".java")).containsExactly("src/A.java", "src/B.java");
    }

    @Test
    void unreadableFolderIsAProblemWithItsPath() throws IOException {
        write("src/locked/A.java");
        Path locked = root.resolve("src/locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(locked))
                    .as("the user of this build may read everything")
                    .isFalse();

            var problem = problemOf(() -> files.list("src", ".java"));

            assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
            assertThat(problem.code().exit()).isEqualTo(ExitCode.PRECONDITION);
            assertThat(problem.message()).isEqualTo("Can't read src/locked: access is denied.");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void fileThatIsNotTextIsAProblemWithItsPath() throws IOException {
        Files.write(root.resolve("A.java"), new byte[] {(byte) 0xC3, (byte) 0x28});

        var problem = problemOf(() -> files.read("A.java"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_ENV_FILE_IO);
        assertThat(problem.message()).isEqualTo("Can't read A.java: it is not encoded in UTF-8.");
    }

    @Test
    void whatIsNoFileHasNoText() throws IOException {
        write("pom.xml/child");
        write("A.java");

        assertThat(files.read("pom.xml")).isEmpty();
        assertThat(files.read("A.java/B.java")).isEmpty();
        assertThat(files.read("\0")).isEmpty();
        assertThat(files.exists("pom.xml")).isFalse();
    }
}
