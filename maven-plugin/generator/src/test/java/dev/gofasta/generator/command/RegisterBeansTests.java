package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegisterBeansTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final String WIRING = MAIN + "wiring/ProductWiring.java";
    private static final String CONTROLLER = MAIN + "web/ProductController.java";
    private static final String FIELDS = "name:string note:text price:decimal day:date";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @Test
    void providerWritesTheWiringThatScaffoldWrites() {
        shop.apply(scaffold(shop, "Owner", "name:string").changes());
        shop.apply(scaffold(shop, "Product", FIELDS + " owner:references").changes());
        String wiring = shop.read(WIRING).orElseThrow();
        delete(WIRING);

        shop.apply(run(GeneratorCommands.PROVIDER).changes());

        assertThat(methods(shop.read(WIRING).orElseThrow())).isEqualTo(methods(wiring));
        assertThat(shop.read(MAIN + "wiring/Wiring.java").orElseThrow()).contains("ProductWiring.class");
        assertThat(run(GeneratorCommands.PROVIDER).changes().isEmpty()).isTrue();
    }

    @Test
    void providerChangesNothingWhereAllIsRegistered() {
        shop.apply(scaffold(shop, "Product", FIELDS).changes());

        assertThat(run(GeneratorCommands.PROVIDER).changes().isEmpty()).isTrue();
    }

    @Test
    void routeMakesTheControllerOfAServiceAndRegistersIt() {
        MemoryFiles whole = MemoryFiles.of(newShop());
        whole.apply(scaffold(whole, "Product", FIELDS).changes());
        shop.apply(new AddResource(ResourceCommands.SERVICE, Layer.SERVICE, Shops.CLOCK)
                .plan(new ProjectReader(shop).read(), new ScaffoldRequest("Product", FieldParser.parse(FIELDS)))
                .changes());

        var plan = run(GeneratorCommands.ROUTE);
        shop.apply(plan.changes());

        assertThat(plan.data().beans()).containsExactly("ProductServiceImpl", "ProductController");
        assertThat(shop.read(CONTROLLER)).isEqualTo(whole.read(CONTROLLER));
        assertThat(shop.read(WIRING)).isEqualTo(whole.read(WIRING));
    }

    @Test
    void routeOnlyRegistersAControllerThatIsThere() {
        shop.apply(scaffold(shop, "Product", FIELDS).changes());
        delete(WIRING);

        assertThat(run(GeneratorCommands.ROUTE).changes().writes())
                .extracting(Change::path)
                .contains(WIRING)
                .doesNotContain(CONTROLLER);
    }

    @Test
    @Tag("raises:GF_GEN_UNKNOWN_RESOURCE")
    void nothingToBuildOnIsRefused() {
        assertThat(problemOf(() -> run(GeneratorCommands.PROVIDER)).code())
                .isEqualTo(ProblemCode.GF_GEN_UNKNOWN_RESOURCE);
        assertThat(problemOf(() -> run(GeneratorCommands.ROUTE)).message()).contains("ProductRequest.java");
    }

    @Test
    @Tag("raises:GF_GEN_STARTER_NOT_READY")
    void generatorsWithoutTheirStarterSayWhichOneIsMissing() {
        var problem = problemOf(() -> new PendingGenerator(GeneratorCommands.JOB)
                .plan(new ProjectReader(shop).read(), new NameRequest("CleanUp")));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_STARTER_NOT_READY);
        assertThat(problem.message()).contains("gofasta-starter-scheduler");
    }

    /** The order of methods is free. */
    private static java.util.Set<String> methods(String source) {
        return new java.util.TreeSet<>(source.lines().map(String::strip).toList());
    }

    private void delete(String path) {
        Changes changes = new Changes(shop);
        changes.delete(path);
        shop.apply(changes.toChangeSet());
    }

    private Plan<BeansData> run(CommandDescriptor descriptor) {
        return new RegisterBeans(descriptor).plan(new ProjectReader(shop).read(), new NameRequest("Product"));
    }
}
