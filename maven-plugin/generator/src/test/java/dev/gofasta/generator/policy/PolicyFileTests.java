package dev.gofasta.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.problem.Location;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyFileTests {

    @Test
    void usersReadAndAdministratorsDoTheRest() {
        PolicyFile policy = new PolicyFile("g, admin, user\n");

        policy.grant(routes(
                "GET /api/v1/products",
                "POST /api/v1/products",
                "GET /api/v1/products/{id}",
                "DELETE /api/v1/products/{id}",
                "PUT /api/v1/products/{id}"));

        assertThat(policy.text()).isEqualTo("""
                g, admin, user

                p, user, /api/v1/products, GET
                p, user, /api/v1/products/{id}, GET
                p, admin, /api/v1/products, POST
                p, admin, /api/v1/products/{id}, PUT|DELETE
                """);
    }

    @Test
    void mappingOfAnyMethodIsGrantedAsSuch() {
        PolicyFile policy = new PolicyFile("");

        policy.grant(routes("ANY /api/v1/hook"));

        assertThat(policy.text()).isEqualTo("p, admin, /api/v1/hook, *\n");
    }

    @Test
    void whatIsGrantedAlreadyStaysAsPeopleWroteIt() {
        String text = "p,clerk , /api/v1/orders/**,(GET)|(POST)  \n# note\np, admin, /api/v1/bills, *\n";
        PolicyFile policy = new PolicyFile(text);

        policy.grant(routes("GET /api/v1/orders", "POST /api/v1/orders/{id}/pay", "DELETE /api/v1/bills"));

        assertThat(policy.text()).isEqualTo(text);
    }

    @Test
    void treeCoversNoNeighbour() {
        PolicyFile policy = new PolicyFile("p, clerk, /api/v1/orders/**, *\n");

        policy.grant(routes("GET /api/v1/orders_archive"));

        assertThat(policy.text()).contains("p, user, /api/v1/orders_archive, GET");
    }

    @Test
    void routeBelowThoseOfTheLastLineStandsWithThem() {
        PolicyFile policy = new PolicyFile("p, user, /api/v1/products/{id}, GET\n");

        policy.grant(routes("POST /api/v1/products/{id}/publish"));

        assertThat(policy.text()).isEqualTo("""
                p, user, /api/v1/products/{id}, GET
                p, admin, /api/v1/products/{id}/publish, POST
                """);
    }

    @Test
    void revokedRoutesLeaveTheOthers() {
        PolicyFile policy = new PolicyFile("""
                # Products
                p, user, /api/v1/products, GET
                p, clerk, /api/v1/products, GET|POST

                p, admin, /api/v1/**, *
                p, user, /api/v1/orders, GET
                """);

        policy.revoke(routes("GET /api/v1/products"));

        assertThat(policy.text()).isEqualTo("""
                # Products
                p, clerk, /api/v1/products, POST

                p, admin, /api/v1/**, *
                p, user, /api/v1/orders, GET
                """);
    }

    @Test
    void movedPathsKeepTheirRoles() {
        PolicyFile policy = new PolicyFile("""
                p, clerk, /api/v1/products, GET
                p, clerk, /api/v1/products/{id},GET
                p, clerk, /api/v1/products_old, GET
                """);

        policy.move("/api/v1/products", "/api/v1/articles");

        assertThat(policy.text()).isEqualTo("""
                p, clerk, /api/v1/articles, GET
                p, clerk, /api/v1/articles/{id},GET
                p, clerk, /api/v1/products_old, GET
                """);
    }

    @Test
    void lineEndsStayAsTheyAre() {
        PolicyFile policy = new PolicyFile("g, admin, user\r\n");

        policy.grant(routes("GET /a"));

        assertThat(policy.text()).isEqualTo("g, admin, user\r\n\r\np, user, /a, GET\r\n");
    }

    private static List<Route> routes(String... routes) {
        return Arrays.stream(routes)
                .map(each -> each.split(" "))
                .map(each -> new Route(each[0], each[1], "A.b", Location.of("A.java"), null, null))
                .toList();
    }
}
