package dev.gofasta.web.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.FilterOrder;
import dev.gofasta.web.IdempotencyFilter;
import dev.gofasta.web.IdempotencySettings;
import dev.gofasta.web.IdempotencyStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.servlet.DispatcherServlet;

class IdempotencyAutoConfigurationTests {

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CoreAutoConfiguration.class,
                    ClientAddressAutoConfiguration.class,
                    IdempotencyAutoConfiguration.class));

    @Test
    void standsBehindSecurity() {
        this.contextRunner.run(context -> {
            assertThat(context).hasSingleBean(IdempotencyStore.class);
            assertThat(context.getBean("idempotencyFilter", FilterRegistrationBean.class)
                            .getOrder())
                    .isGreaterThan(FilterOrder.USER_RATE_LIMIT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gofasta.web.enabled", "gofasta.web.idempotency.enabled"})
    void isSwitchedOffByProperty(String property) {
        this.contextRunner
                .withPropertyValues(property + "=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(IdempotencyStore.class)
                        .doesNotHaveBean(FilterRegistrationBean.class));
    }

    @Test
    void explainsThatRedisIsMissing() {
        this.contextRunner
                .withPropertyValues("gofasta.web.idempotency.store=redis")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("idempotency.store is redis"));
    }

    @Test
    void isAbsentWithoutSpringMvc() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(IdempotencyStore.class));
    }

    @Test
    void backsOffWhenUserDefinesStoreAndFilter() {
        IdempotencyStore mine = mock(IdempotencyStore.class);
        IdempotencyFilter filter = new IdempotencyFilter(
                mine, new IdempotencySettings(List.of(), List.of(), 1, 1), request -> "", () -> null);
        this.contextRunner
                .withBean("mine", IdempotencyStore.class, () -> mine)
                .withBean("myFilter", IdempotencyFilter.class, () -> filter)
                .run(context -> {
                    assertThat(context.getBean(IdempotencyStore.class)).isSameAs(mine);
                    assertThat(context).doesNotHaveBean("idempotencyFilter");
                });
    }
}
