package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final List<Layer> STEPS =
            List.of(Layer.RECORDS, Layer.MODEL, Layer.REPOSITORY, Layer.SERVICE, Layer.CONTROLLER);

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @Test
    void modelIsEntityAndMigrationPair() {
        assertThat(made(build(Layer.MODEL, "Product", "status:enum=draft,sold")))
                .containsExactlyInAnyOrder(
                        "model/Product.java",
                        "model/ProductStatus.java",
                        "db/migration/V20260304050607__create_products.sql",
                        "db/migration/U20260304050607__create_products.sql");
    }

    @Test
    void repositoryHasItsTestsAndNoRequests() {
        assertThat(made(build(Layer.REPOSITORY, "Product", "name:string")))
                .contains("repository/ProductRepository.java", "repository/ProductRepositoryTests.java")
                .noneMatch(path -> path.contains("/dto/") || path.contains("service/") || path.contains("wiring/"));
    }

    @Test
    void serviceIsWiredWithoutAController() {
        shop.apply(build(Layer.SERVICE, "Product", "name:string"));

        assertThat(shop.read(MAIN + "wiring/ProductWiring.java").orElseThrow())
                .contains("class Services")
                .doesNotContain("Controller");
        assertThat(shop.read(MAIN + "wiring/Wiring.java").orElseThrow()).contains("ProductWiring.class");
        assertThat(shop.exists(MAIN + "web/ProductController.java")).isFalse();
    }

    @Test
    void eachLayerGrowsFromTheOneBelowIntoJustWhatScaffoldMakes() {
        MemoryFiles grown = MemoryFiles.of(newShop());
        STEPS.subList(1, STEPS.size()).forEach(layer -> grown.apply(build(grown, layer, "Product", PRODUCT_FIELDS)));

        shop.apply(Shops.scaffold(shop, "Product", PRODUCT_FIELDS).changes());
        assertThat(all(grown)).isEqualTo(all(shop));
    }

    @Test
    void recordsOnTheirOwnGrowIntoThoseOfAResource() {
        shop.apply(build(Layer.DTO, "Product", "name:string"));
        assertThat(shop.read(MAIN + "dto/ProductRequest.java").orElseThrow()).doesNotContain("applyTo");

        shop.apply(build(Layer.CONTROLLER, "Product", "name:string"));

        assertThat(shop.read(MAIN + "dto/ProductRequest.java").orElseThrow()).contains("applyTo");
    }

    @Test
    void dtoOfAnEntityThatIsThereHasTheMappingAndAFilter() {
        shop.apply(build(Layer.MODEL, "Product", "name:string"));

        assertThat(made(build(Layer.DTO, "Product", "name:string")))
                .containsExactlyInAnyOrder(
                        "dto/ProductRequest.java", "dto/ProductResponse.java", "dto/ProductFilter.java");
    }

    @Test
    void smallerGeneratorOverALargerOneChangesNothing() {
        shop.apply(build(Layer.CONTROLLER, "Product", "name:string"));

        for (Layer layer : List.of(Layer.MODEL, Layer.REPOSITORY, Layer.SERVICE, Layer.DTO)) {
            assertThat(build(layer, "Product", "name:string").isEmpty())
                    .as(layer.name())
                    .isTrue();
        }
    }

    @Test
    void otherFieldsThanThoseOfTheModelAreRefused() {
        shop.apply(build(Layer.MODEL, "Product", "name:string"));

        var problem = problemOf(() -> build(Layer.SERVICE, "Product", "title:string"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_NAME_TAKEN);
        assertThat(problem.hint()).contains("exactly the fields that it was made with");
    }

    @Test
    void editedFileOfALayerBelowIsRefused() {
        shop.apply(build(Layer.REPOSITORY, "Product", "name:string"));
        String repository = MAIN + "repository/ProductRepository.java";
        shop.with(repository, shop.read(repository).orElseThrow() + "// mine\n");

        var problem = problemOf(() -> build(Layer.SERVICE, "Product", "name:string"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_FILE_EXISTS);
        assertThat(problem.message()).contains(repository);
    }

    @Test
    void modelMayPointToAModelAndARepositoryNeedsARepository() {
        shop.apply(build(Layer.MODEL, "Owner", "name:string"));

        assertThat(build(Layer.MODEL, "Pet", "owner:references").isEmpty()).isFalse();
        assertThat(problemOf(() -> build(Layer.REPOSITORY, "Pet", "owner:references"))
                        .message())
                .contains("OwnerRepository.java is missing");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layer.class,
            names = {"RECORDS", "MODEL", "REPOSITORY", "SERVICE", "CONTROLLER"})
    void everyLayerCompilesOnItsOwn(Layer layer, @TempDir Path target) {
        String fields = PRODUCT_FIELDS + " status:enum=draft,sold code:string:unique weight:double:optional";
        Layer asked = layer == Layer.RECORDS ? Layer.DTO : layer;
        shop.apply(build(asked, "Product", fields));
        if (asked != Layer.DTO) {
            shop.apply(build(asked, "Part", "product:references label:string"));
        }

        assertThat(Compilation.errorsOf(sources(), target)).isEmpty();
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        shop.list("src", ".java")
                .forEach(path -> sources.put(path, shop.read(path).orElseThrow()));
        return sources;
    }

    private static Map<String, String> all(MemoryFiles files) {
        Map<String, String> all = new TreeMap<>();
        files.list("src", "").forEach(path -> all.put(path, files.read(path).orElseThrow()));
        return all;
    }

    private static List<String> made(ChangeSet changes) {
        return changes.changes().stream()
                .filter(Change.CreateFile.class::isInstance)
                .map(change -> change.path().replaceFirst(".*/(java/org/example/odd_name|resources)/", ""))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private ChangeSet build(Layer layer, String name, String fields) {
        return build(shop, layer, name, fields);
    }

    private static ChangeSet build(MemoryFiles files, Layer layer, String name, String fields) {
        return new AddResource(ResourceCommands.MODEL, layer, Shops.CLOCK)
                .plan(new ProjectReader(files).read(), new ScaffoldRequest(name, FieldParser.parse(fields)))
                .changes();
    }
}
