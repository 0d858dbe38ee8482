package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.support.MemoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated, file by file, as people reviewed it. */
class GoldenFilesTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("snapshots"));

    @TestFactory
    Stream<DynamicTest> newProjectIsAsReviewed() {
        return compare("new", newShop());
    }

    @TestFactory
    Stream<DynamicTest> scaffoldIsAsReviewed() {
        return compare(
                "scaffold",
                scaffold(MemoryFiles.of(newShop()), "Product", PRODUCT_FIELDS).changes());
    }

    private static Stream<DynamicTest> compare(String folder, ChangeSet changes) {
        return changes.changes().stream()
                .map(change -> DynamicTest.dynamicTest(change.path(), () -> compare(folder, change)));
    }

    private static void compare(String folder, Change change) throws IOException {
        Path golden = GOLDEN.resolve(folder).resolve(change.path() + ".gen");
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, change.after());
        }
        assertThat(golden)
                .as("Review the difference, then accept it with -Dsnapshots=update")
                .exists()
                .content()
                .isEqualTo(change.after());
    }
}
