package dev.gofasta.web.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.BodyLimitFilter;
import dev.gofasta.web.ContentFilter;
import dev.gofasta.web.CrossOriginFilter;
import dev.gofasta.web.RequestLogFilter;
import dev.gofasta.web.SecurityHeadersFilter;
import dev.gofasta.web.internal.SettingsException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.util.unit.DataSize;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

class GuardsAutoConfigurationTests {

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ClientAddressAutoConfiguration.class,
                    WebBodyLimitAutoConfiguration.class,
                    WebContentAutoConfiguration.class,
                    WebCorsAutoConfiguration.class,
                    WebRequestLogAutoConfiguration.class,
                    WebSecurityHeadersAutoConfiguration.class,
                    WebSecurityHeadersTomcatAutoConfiguration.class));

    @ParameterizedTest
    @CsvSource({
        "body-limit, bodyLimitFilter",
        "content, contentFilter",
        "cors, crossOriginFilter",
        "cors, corsConfigurationSource",
        "request-log, requestLogFilter",
        "request-log, requestLogUserFilter",
        "security-headers, securityHeadersFilter",
        "security-headers, securityHeadersValveCustomizer"
    })
    void isThereUnlessSwitchedOff(String feature, String bean) {
        this.contextRunner.run(context -> assertThat(context).hasBean(bean));
        this.contextRunner
                .withPropertyValues("gofasta.web." + feature + ".enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(bean));
        this.contextRunner
                .withPropertyValues("gofasta.web.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(bean));
    }

    @Test
    void backsOffWhenUserDefinesFilters() {
        this.contextRunner
                .withBean(
                        "myBodyLimit", BodyLimitFilter.class, () -> new BodyLimitFilter(DataSize.ofBytes(1), Map.of()))
                .withBean("myContent", ContentFilter.class, () -> new ContentFilter(List.of("text/csv")))
                .withBean(
                        "myCrossOrigin",
                        CrossOriginFilter.class,
                        () -> new CrossOriginFilter(new UrlBasedCorsConfigurationSource()))
                .withBean(
                        "myRequestLog",
                        RequestLogFilter.class,
                        () -> new RequestLogFilter(List.of(), true, HttpServletRequest::getRemoteAddr))
                .withBean(
                        "mySecurityHeaders",
                        SecurityHeadersFilter.class,
                        () -> new SecurityHeadersFilter("default-src 'self'", Map.of(), Duration.ZERO))
                .run(context -> assertThat(context)
                        .doesNotHaveBean("bodyLimitFilter")
                        .doesNotHaveBean("contentFilter")
                        .doesNotHaveBean("crossOriginFilter")
                        .doesNotHaveBean("requestLogFilter")
                        .doesNotHaveBean("securityHeadersFilter")
                        .doesNotHaveBean("securityHeadersValveCustomizer"));
    }

    @Test
    void worksWithoutTomcat() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(ValveBase.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasBean("securityHeadersFilter")
                        .doesNotHaveBean("securityHeadersValveCustomizer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/",
                "https://shop.example/path",
                "https://Shop.example",
                "https://shop.example:443",
                "http://shop.example:80",
                "shop.example",
                "null",
                "https://*.shop.example",
                "ftp://shop.example"
            })
    void refusesOriginsThatCannotMatch(String origin) {
        this.contextRunner
                .withPropertyValues("gofasta.web.cors.allowed-origins=" + origin)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining("gofasta.web.cors.allowed-origins has \"" + origin + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allowed-origins=*",
                "allowed-origin-patterns=*",
                "allowed-origin-patterns=**",
                "allowed-origin-patterns=https://*",
                "allowed-origin-patterns=http*://*",
                "allowed-origin-patterns=https://*.*",
                "allowed-origin-patterns=https://*.com"
            })
    void refusesEverybodyWithCredentials(String property) {
        this.contextRunner
                .withPropertyValues("gofasta.web.cors." + property, "gofasta.web.cors.allow-credentials=true")
                .run(context -> {
                    SettingsException failure = (SettingsException) root(context.getStartupFailure());
                    assertThat(new SettingsFailureAnalyzer()
                                    .analyze(failure, failure)
                                    .getAction())
                            .contains("Name the origins");
                });
        this.contextRunner
                .withPropertyValues("gofasta.web.cors." + property)
                .run(context -> assertThat(context).hasNotFailed());
    }

    private static Throwable root(Throwable error) {
        return (error.getCause() != null) ? root(error.getCause()) : error;
    }
}
