package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PublicRoutes;
import dev.gofasta.rbac.RouteCoverage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * A route that is neither in the policy nor public could be called by nobody: this test names it, and the line it needs. It
 * needs no ClickHouse: nothing connects before the first query.
 */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:clickhouse://localhost/none", "spring.flyway.enabled=false"})
class PolicyTests {

    @Test
    void everyRouteIsPublicOrGranted(
            @Autowired ApplicationContext context, @Autowired PublicRoutes publicRoutes, @Autowired Policy policy) {
        assertThat(RouteCoverage.of(context, publicRoutes, policy).problems()).isEmpty();
    }
}
