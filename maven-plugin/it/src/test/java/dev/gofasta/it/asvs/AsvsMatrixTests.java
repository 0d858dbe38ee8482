package dev.gofasta.it.asvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix of requirements says what the tests say. */
class AsvsMatrixTests {

    private static final Path PROJECT = Path.of("../..");

    @TempDir
    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        write("maven-plugin/it/src/test/resources/asvs-5.0.0.csv", "id,level\nV1.1.1,2\nV1.2.1,1\nV1.2.2,1\n");
        write("docs/security/asvs-without-test.csv", "id,answer,reason\nV1.2.2,owner's duty,\"One, two\"\n");
    }

    @Test
    void committedPageBelongsToTheTests() throws IOException {
        assertThat(Files.readString(PROJECT.resolve(AsvsMatrix.PAGE)))
                .as("maven-plugin/it/asvs.sh writes it")
                .isEqualTo(AsvsMatrix.render(PROJECT));
    }

    @Test
    void eachRequirementNotTestedHasAReason() throws IOException {
        assertThat(Csv.rows(Files.readAllLines(PROJECT.resolve("docs/security/asvs-without-test.csv"))))
                .allSatisfy(row -> {
                    assertThat(row).hasSize(3);
                    assertThat(row.get(1)).isIn("owner's duty", "not applicable");
                    assertThat(row.get(2)).hasSizeGreaterThan(10);
                });
    }

    @Test
    void testsAndReasonsAnswer() throws IOException {
        write("a/src/test/java/ATests.java", """
                class ATests {
                    @Test
                    @Tag("asvs:%s")
                    void first() {}

                    @Test
                    void second() {}
                }""".formatted("V1.1.1"));

        assertThat(AsvsMatrix.render(root)).isEqualTo("""
                id,level,answer,evidence
                V1.1.1,2,test,ATests.first
                V1.2.1,1,open,
                V1.2.2,1,owner's duty,"One, two"
                """);
    }

    @Test
    void classCanAnswerAsAWhole() throws IOException {
        write("a/src/test/java/ATests.java", "@Tag(\"asvs:%s\")\nclass ATests {}".formatted("V1.2.1"));

        assertThat(AsvsMatrix.render(root)).contains("V1.2.1,1,test,ATests\n");
    }

    @Test
    void unknownAndDoubleAnswersAreRefused() throws IOException {
        write(
                "a/src/test/java/ATests.java",
                "@Tag(\"asvs:%s\") @Tag(\"asvs:%s\")\nclass ATests {}".formatted("V9.9.9", "V1.2.2"));

        assertThatThrownBy(() -> AsvsMatrix.render(root)).hasMessageContainingAll("[V9.9.9]", "[V1.2.2]");
    }

    private void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
