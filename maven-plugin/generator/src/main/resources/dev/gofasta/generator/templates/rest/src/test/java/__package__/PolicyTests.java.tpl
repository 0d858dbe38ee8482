package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PublicRoutes;
import dev.gofasta.rbac.RouteCoverage;
import dev.gofasta.test.EndToEndTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A route that is neither in the policy nor public could be called by nobody: this test names it, and the line it needs. */
@EndToEndTest
class PolicyTests {

    @Test
    void everyRouteIsPublicOrGranted(
            @Autowired ApplicationContext context, @Autowired PublicRoutes publicRoutes, @Autowired Policy policy) {
        assertThat(RouteCoverage.of(context, publicRoutes, policy).problems()).isEmpty();
    }
}
