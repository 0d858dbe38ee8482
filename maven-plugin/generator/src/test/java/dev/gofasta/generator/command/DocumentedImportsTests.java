package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.support.MemoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who owns generated code wants to know what of ours it needs: the guide lists it. */
class DocumentedImportsTests {

    private static final Path GUIDE = Path.of("../../docs/guide/generated-project.md");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(dev\\.gofasta\\.[\\w.]+);", Pattern.MULTILINE);
    private static final Pattern LISTED = Pattern.compile("^\\| `(dev\\.gofasta\\.[\\w.]+)`", Pattern.MULTILINE);

    @Test
    void generatedCodeImportsExactlyWhatTheGuideLists() throws IOException {
        MemoryFiles shop = MemoryFiles.of(newShop());
        String sources = Stream.concat(
                        newShop().changes().stream(),
                        scaffold(shop, "Product", PRODUCT_FIELDS).changes().changes().stream())
                .map(Change::after)
                .collect(Collectors.joining("\n"));

        assertThat(find(IMPORT, sources)).isEqualTo(find(LISTED, Files.readString(GUIDE)));
    }

    private static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
