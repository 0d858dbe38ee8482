package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.NameSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever name is accepted must end in code that compiles, beside all the others. */
class GeneratedNamesTests {

    private final MemoryFiles shop = MemoryFiles.of(newShop());
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final TreeSet<String> refused = new TreeSet<>();

    @TempDir
    Path target;

    @Test
    void nastyNamesCompileOrAreRefused() {
        add(newShop());
        NameSource.NASTY_RESOURCES.forEach(name -> scaffoldUnlessRefused(name, "title:string"));
        scaffoldUnlessRefused("Holder", String.join(":string:unique ", NameSource.usableNastyFields()) + ":string");

        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
    }

    @Test
    void randomNamesCompile() {
        add(newShop());
        scaffoldRandomly(new NameSource(20_260_304), 40);

        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
    }

    @Test
    @Tag("full")
    void manyRandomNamesCompile() {
        add(newShop());
        for (int seed = 0; seed < 10; seed++) {
            scaffoldRandomly(new NameSource(seed), 50);
        }

        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
    }

    private void scaffoldRandomly(NameSource names, int count) {
        for (int i = 0; i < count; i++) {
            scaffoldUnlessRefused(names.resource(), names.fields());
        }
    }

    private void scaffoldUnlessRefused(String name, String fields) {
        try {
            add(scaffold(shop, name, fields).changes());
        } catch (ProblemException e) {
            assertThat(e.problem().hint()).isNotBlank();
            refused.add(name);
        }
    }

    private void add(ChangeSet changes) {
        shop.apply(changes);
        for (Change change : changes.changes()) {
            if (change.path().endsWith(".java")) {
                sources.put(change.path(), change.after());
            }
        }
    }
}
