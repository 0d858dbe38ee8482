package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureLayoutTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final String TEST = "src/test/java/org/example/odd_name/";

    private final MemoryFiles shop = MemoryFiles.of(newShop(Layout.FEATURE));

    @TempDir
    private Path target;

    @Test
    void firstResourceLiesInItsOwnPackage() {
        assertThat(shop.list(MAIN + "user", ".java")).hasSize(10);
        assertThat(shop.list(TEST + "user", ".java")).hasSize(5);
        assertThat(shop.list("src", ".java"))
                .contains(MAIN + "wiring/Wiring.java", TEST + "support/RepositoryTest.java")
                .doesNotContain(MAIN + "model/User.java");
        assertThat(shop.read("pom.xml").orElseThrow()).contains("<gofasta.layout>feature</gofasta.layout>");
    }

    @Test
    void preparedSourcesAreAsTheFormatterWouldLeaveThem() {
        JavaFormatter formatter = new JavaFormatter();

        assertThat(newShop(Layout.FEATURE).changes())
                .filteredOn(change -> change.path().endsWith(".java"))
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(formatter.format(change.after())));
    }

    @Test
    void resourceLiesInItsOwnPackageAndTheIndexNamesIt() {
        var changes = scaffold(shop, "OrderItem", "name:string").changes();

        assertThat(changes.writes())
                .extracting(Change::path)
                .filteredOn(path -> path.endsWith(".java"))
                .allSatisfy(path -> assertThat(path).matches(".*/(orderitem/\\w+|wiring/Wiring)\\.java"));
        shop.apply(changes);
        assertThat(CheckWiringIndex.check(new ProjectReader(shop).read())).isEmpty();
        assertThat(shop.read(MAIN + "wiring/Wiring.java").orElseThrow())
                .contains("import org.example.odd_name.orderitem.OrderItemWiring;")
                .contains("OrderItemWiring.class", "UserWiring.class");
    }

    @Test
    void resourcesThatPointToEachOtherCompile() {
        shop.apply(scaffold(shop, "Owner", "name:string:unique kind:enum=person,firm")
                .changes());
        shop.apply(scaffold(shop, "Tag", "name:string").changes());
        shop.apply(scaffold(shop, "Pet", "name:string born:date owner:references tags:references:many")
                .changes());
        shop.apply(scaffold(shop, "Visit", "at:time pet:references:onDelete=cascade")
                .changes());

        Map<String, String> sources = shop.list("src", ".java").stream()
                .collect(Collectors.toMap(path -> path, path -> shop.read(path).orElseThrow()));

        assertThat(Compilation.errorsOf(sources, target)).isEmpty();
        assertThat(shop.read(MAIN + "owner/OwnerServiceImpl.java").orElseThrow())
                .contains("import org.example.odd_name.pet.PetRepository;", "OWNER_HAS_PETS");
    }

    @Test
    void destroyTakesTheWholePackage() {
        var scaffold = scaffold(shop, "OrderItem", "name:string").changes();
        shop.apply(scaffold);

        // All of it, as if the journal did not know it.
        var paths = new HashSet<>(shop.list("src", ".java"));
        var destroy = new RemoveResource(CLOCK)
                .plan(new ProjectReader(new OverwritableFiles(shop, paths)).read(), new RemoveRequest("OrderItem"));
        shop.apply(destroy.changes());

        assertThat(shop.list("src", ".java")).noneMatch(path -> path.contains("orderitem"));
        assertThat(shop.read(MAIN + "wiring/Wiring.java").orElseThrow()).doesNotContain("OrderItem");
    }
}
