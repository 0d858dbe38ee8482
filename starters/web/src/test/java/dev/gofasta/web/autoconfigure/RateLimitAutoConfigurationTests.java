package dev.gofasta.web.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.RateLimitDecision;
import dev.gofasta.web.RateLimitFilter;
import dev.gofasta.web.RateLimiter;
import dev.gofasta.web.internal.SettingsException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.servlet.DispatcherServlet;

class RateLimitAutoConfigurationTests {

    private static final String RULES = "gofasta.web.rate-limit.rules.";

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    CoreAutoConfiguration.class,
                    ClientAddressAutoConfiguration.class,
                    RateLimitAutoConfiguration.class));

    @Test
    void limitsOnBothSidesOfSecurity() {
        this.contextRunner.run(context -> {
            assertThat(context).hasSingleBean(RateLimiter.class).hasSingleBean(ClientAddress.class);
            assertThat(context.getBean("rateLimitFilter", FilterRegistrationBean.class)
                            .getOrder())
                    .isEqualTo(-101);
            assertThat(context.getBean("userRateLimitFilter", FilterRegistrationBean.class)
                            .getOrder())
                    .isGreaterThan(-100);
        });
    }

    @ParameterizedTest
    @CsvSource({"gofasta.web.enabled", "gofasta.web.rate-limit.enabled"})
    void isSwitchedOffByProperty(String property) {
        this.contextRunner
                .withPropertyValues(property + "=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(RateLimiter.class)
                        .doesNotHaveBean(FilterRegistrationBean.class));
    }

    @Test
    void isAbsentWithoutSpringMvc() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RateLimiter.class));
    }

    @Test
    void backsOffWhenUserDefinesLimiterAndAddress() {
        RateLimiter mine = (rule, key) -> new RateLimitDecision(true, 1, Duration.ZERO, Duration.ZERO);
        this.contextRunner
                .withBean("mine", RateLimiter.class, () -> mine)
                .withBean("myAddress", ClientAddress.class, () -> request -> "1.2.3.4")
                .run(context -> {
                    assertThat(context.getBean(RateLimiter.class)).isSameAs(mine);
                    assertThat(context).hasSingleBean(ClientAddress.class).hasBean("myAddress");
                });
    }

    @Test
    void backsOffWhenUserDefinesFilter() {
        RateLimitFilter mine = new RateLimitFilter(
                (rule, key) -> new RateLimitDecision(true, 1, Duration.ZERO, Duration.ZERO),
                List.of(),
                request -> null,
                () -> null);
        this.contextRunner
                .withBean("mine", RateLimitFilter.class, () -> mine)
                .run(context -> assertThat(context).doesNotHaveBean("rateLimitFilter"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "extra.paths=/x        | no capacity",
                "address.capacity=0    | '0' as capacity",
                "address.period=0s     | 'PT0S' as period",
                "address.paths=x       | 'x' as paths",
                "address.paths=/{x     | '/{x' as paths",
                "a_b.capacity=1        | 'a_b' as name",
            })
    void refusesRulesThatMakeNoSense(String property, String message) {
        this.contextRunner
                .withPropertyValues(RULES + property)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining(message));
    }

    @Test
    void dropsRulesThatAreSwitchedOff() {
        this.contextRunner
                .withPropertyValues(RULES + "extra.enabled=false", RULES + "address.enabled=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesToCountNobody() {
        this.contextRunner
                .withPropertyValues("gofasta.web.rate-limit.max-keys=0")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("max-keys"));
    }

    @Test
    void explainsThatRedisIsMissing() {
        this.contextRunner
                .withPropertyValues("gofasta.web.rate-limit.store=redis")
                .run(context -> {
                    FailureAnalysis analysis = new SettingsFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains("store is redis");
                    assertThat(analysis.getAction()).contains("bucket4j_jdk17-lettuce", "store=memory");
                });
    }
}
