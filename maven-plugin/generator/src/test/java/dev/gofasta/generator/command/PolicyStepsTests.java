package dev.gofasta.generator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a project has a policy file, its lines follow the routes, whichever command changes them. */
class PolicyStepsTests {

    private static final String POLICY = "src/main/resources/policy/rbac.csv";
    private static final String START = "g, admin, user\n";

    private final MemoryFiles shop = MemoryFiles.of(Shops.newShop()).with(POLICY, START);

    @Test
    void scaffoldGrantsItsRoutes() {
        ChangeSet changes =
                Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS).changes();

        assertThat(policy(changes)).isEqualTo("""
                g, admin, user

                p, user, /api/v1/products, GET
                p, user, /api/v1/products/{id}, GET
                p, admin, /api/v1/products, POST
                p, admin, /api/v1/products/{id}, PUT|PATCH|DELETE
                """);
    }

    @Test
    void scaffoldOnceMoreChangesNothing() {
        MemoryFiles once = scaffolded();

        assertThat(Shops.scaffold(once, "Product", Shops.PRODUCT_FIELDS)
                        .changes()
                        .writes())
                .isEmpty();
    }

    @Test
    void relationGrantsItsNestedRoute() {
        MemoryFiles files = scaffolded();

        ChangeSet changes =
                Shops.scaffold(files, "Review", "product:references text:text").changes();

        assertThat(policy(changes)).contains("p, user, /api/v1/products/{productId}/reviews, GET\n");
    }

    @Test
    void endpointGrantsItsRoute() {
        ChangeSet changes = new AddEndpoint()
                .plan(
                        new ProjectReader(scaffolded()).read(),
                        new EndpointRequest(
                                "Product",
                                "post",
                                "/{id}/publish",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false))
                .changes();

        assertThat(policy(changes)).endsWith("DELETE\np, admin, /api/v1/products/{id}/publish, POST\n");
    }

    @Test
    void renamedResourceKeepsItsRoles() {
        MemoryFiles files = scaffolded();
        String own = files.read(POLICY).orElseThrow().replace("p, admin, /api", "p, clerk, /api");

        ChangeSet changes = new Rename(Shops.CLOCK)
                .plan(new ProjectReader(files.with(POLICY, own)).read(), new RenameRequest("Product", "Article"))
                .changes();

        assertThat(policy(changes)).isEqualTo(own.replace("products", "articles"));
    }

    @Test
    void projectWithoutAPolicyGetsNone() {
        MemoryFiles open = MemoryFiles.of(Shops.newShop()).without(POLICY);

        List<Change> changes =
                Shops.scaffold(open, "Product", Shops.PRODUCT_FIELDS).changes().changes();

        assertThat(changes).extracting(Change::path).noneMatch(path -> path.contains("policy"));
        assertThat(apiTests(changes))
                .contains("@Autowired\n    private RestTestClient client;")
                .doesNotContain("TestHttp");
    }

    @Test
    void testsOfAResourceSayWhoMayCallIt() {
        assertThat(apiTests(Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS)
                        .changes()
                        .changes()))
                .contains("whoIsNotLoggedInIsRefused", "usersReadAndChangeNothing", "client = http.as(\"admin\");");
    }

    @Test
    void testsOfAResourceThatUsersDoNotReadSaySo() {
        MemoryFiles files = shop.with(POLICY, START + "p, admin, /api/v1/products, GET\n");

        assertThat(apiTests(Shops.scaffold(files, "Product", Shops.PRODUCT_FIELDS)
                        .changes()
                        .changes()))
                .contains("usersNeitherReadNorChange");
    }

    private static String apiTests(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.path().endsWith("ProductApiTests.java"))
                .map(Change::after)
                .findFirst()
                .orElseThrow();
    }

    private MemoryFiles scaffolded() {
        return shop.apply(Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS).changes());
    }

    private static String policy(ChangeSet changes) {
        return changes.writes().stream()
                .filter(change -> change.path().equals(POLICY))
                .map(Change::after)
                .findFirst()
                .orElseThrow();
    }
}
