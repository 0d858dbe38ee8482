package dev.gofasta.generator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectResourceTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final String ORDER = "number:string:unique note:text:optional status:enum=open,paid"
            + " buyer:references=User product:references=Product:optional:onDelete=unset";

    private final MemoryFiles files = shop(MemoryFiles.of(Shops.newShop()));

    @Test
    void entityHasItsTableFieldsAndRelations() {
        InspectData order = inspect("Order");

        assertThat(order.entity().table()).isEqualTo("orders");
        assertThat(order.entity().file()).isEqualTo(MAIN + "model/Order.java");
        assertThat(order.fields())
                .extracting(each -> each.name() + " " + each.type() + " " + each.column() + " " + each.nullable() + " "
                        + each.unique())
                .containsExactly(
                        "number String number false true",
                        "note String note true false",
                        "status OrderStatus status false false");
        assertThat(order.relations())
                .extracting(each -> each.name() + " " + each.kind() + " " + each.target() + " " + each.onDelete())
                .containsExactly("buyer ManyToOne User restrict", "product ManyToOne Product unset");
    }

    @Test
    void partsRoutesTestsBeansMigrationsAndLinesOfThePolicyAreThere() {
        InspectData order = inspect("order");

        assertThat(order.service().methods()).contains("list", "get", "create", "update", "archive");
        assertThat(order.service().implementation().file()).isEqualTo(MAIN + "service/OrderServiceImpl.java");
        assertThat(order.repository().location().file()).isEqualTo(MAIN + "repository/OrderRepository.java");
        assertThat(order.controller().location().file()).isEqualTo(MAIN + "web/OrderController.java");
        assertThat(order.dtos())
                .extracting(InspectData.Part::name)
                .containsExactly("OrderFilter", "OrderRequest", "OrderResponse");
        assertThat(order.routes())
                .extracting(Route::path)
                .contains("/api/v1/orders", "/api/v1/orders/{id}", "/api/v1/users/{buyerId}/orders")
                .noneMatch(path -> path.equals("/api/v1/users"));
        assertThat(order.routes())
                .allSatisfy(route -> assertThat(route.auth().roles()).contains("admin"));
        assertThat(order.policy()).extracting(each -> each.pattern()).contains("/api/v1/orders", "/api/v1/orders/{id}");
        assertThat(order.wiring()).extracting(InspectData.Bean::name).contains("orderService", "orderController");
        assertThat(order.migrations())
                .extracting(InspectData.Migration::direction)
                .containsExactly("down", "up");
        assertThat(order.tests())
                .isNotEmpty()
                .allMatch(each -> each.tests() > 0 && each.path().contains("Order"));
        assertThat(order.files())
                .extracting(InspectData.File::role)
                .contains(
                        "entity",
                        "dto",
                        "service",
                        "repository",
                        "controller",
                        "wiring",
                        "migration",
                        "test",
                        "fixture");
        assertThat(order.files()).allMatch(each -> files.exists(each.path()));
    }

    @Test
    void whatBelongsToALongerNameIsNotPartOfAShorterOne() {
        files.apply(Shops.scaffold(files, "OrderLine", "amount:int order:references=Order")
                .changes());

        InspectData order = inspect("Order");

        assertThat(order.dtos()).noneMatch(each -> each.name().startsWith("OrderLine"));
        assertThat(order.tests()).noneMatch(each -> each.path().contains("OrderLine"));
        assertThat(inspect("order-line").resource()).isEqualTo("OrderLine");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        files.without(MAIN + "web/ProductController.java").without("src/main/resources/policy/rbac.csv");

        InspectData product = inspect("Product");

        assertThat(product.controller()).isNull();
        assertThat(product.service()).isNotNull();
        assertThat(product.policy()).isEmpty();
        assertThat(product.routes()).noneMatch(route -> route.handler().startsWith("ProductController."));
    }

    @Test
    void codeThatDoesNotCompileIsReadAsFarAsItGoes() {
        String path = MAIN + "model/Product.java";
        files.with(path, files.read(path).orElseThrow().replace("getName() {", "getName() {{ oops("));

        Plan<InspectData> plan = plan("Product");

        assertThat(plan.data().fields()).extracting(InspectData.Field::name).contains("name", "price");
        assertThat(plan.diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.location().file()).isEqualTo(path));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void allResourcesAreListedWhateverTheDatabase(Database database) {
        MemoryFiles shop = MemoryFiles.of(Shops.newShop(database));
        shop.apply(Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS).changes());

        InspectData all = new InspectResource()
                .plan(new ProjectReader(shop).read(), new InspectRequest(null))
                .data();
        InspectData product = new InspectResource()
                .plan(new ProjectReader(shop).read(), new InspectRequest("Product"))
                .data();

        assertThat(all.resources()).extracting(InspectData.Entry::name).contains("Product");
        assertThat(all.resources()).extracting(InspectData.Entry::table).contains("products");
        assertThat(product.routes()).hasSizeGreaterThan(4);
        assertThat(product.migrations()).isNotEmpty();
    }

    @Test
    void featureLayoutHasTheSameParts() {
        MemoryFiles shop = shop(MemoryFiles.of(Shops.newShop(Layout.FEATURE)));

        InspectData order = new InspectResource()
                .plan(new ProjectReader(shop).read(), new InspectRequest("Order"))
                .data();

        assertThat(order.entity().file()).isEqualTo(MAIN + "order/Order.java");
        assertThat(order.dtos()).hasSize(3);
        assertThat(order.service()).isNotNull();
        assertThat(order.routes()).isNotEmpty();
    }

    @Test
    void nameOfNoResourceIsRefusedWithTheNearest() {
        requireRefused("Oder", "GF_GEN_UNKNOWN_RESOURCE: The project has no resource Oder. Did you mean Order?");
        requireRefused("..", "GF_USAGE_INVALID_VALUE: '..' is not the name of a resource.");
    }

    private void requireRefused(String name, String expected) {
        assertThatThrownBy(() -> inspect(name))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().code() + ": "
                                        + refusal.problem().message() + " "
                                        + refusal.problem().hint())
                                .startsWith(expected));
    }

    private InspectData inspect(@Nullable String name) {
        return plan(name).data();
    }

    private Plan<InspectData> plan(@Nullable String name) {
        return new InspectResource().plan(new ProjectReader(files).read(), new InspectRequest(name));
    }

    private static MemoryFiles shop(MemoryFiles shop) {
        shop.apply(Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS).changes());
        return shop.apply(Shops.scaffold(shop, "Order", ORDER).changes());
    }
}
