package dev.gofasta.web.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.FilterOrder;
import dev.gofasta.web.RateLimitFilter;
import dev.gofasta.web.RateLimiter;
import dev.gofasta.web.internal.SettingsException;
import dev.gofasta.web.internal.ratelimit.CallerKeys;
import dev.gofasta.web.internal.ratelimit.MemoryRateLimiter;
import dev.gofasta.web.internal.ratelimit.RuleSettings;
import dev.gofasta.web.internal.ratelimit.Rules;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingFilterBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Limits how often one address and one user may call. */
@AutoConfiguration(
        after = {CoreAutoConfiguration.class, ClientAddressAutoConfiguration.class},
        before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, WebMvcAutoConfiguration.class})
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.rate-limit.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(RateLimitProperties.class)
public final class RateLimitAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RateLimiter rateLimiter(ObjectProvider<Clock> clock, RateLimitProperties properties) {
        if (properties.getStore() == Store.REDIS) {
            throw new SettingsException(
                    "gofasta.web.rate-limit.store is redis, but the application has no connection to Redis for it.",
                    "Add spring-boot-starter-data-redis and com.bucket4j:bucket4j_jdk17-lettuce to the dependencies and set"
                            + " spring.data.redis.*, or set gofasta.web.rate-limit.store=memory.");
        }
        if (properties.getMaxKeys() < 1) {
            throw new SettingsException(
                    "gofasta.web.rate-limit.max-keys is " + properties.getMaxKeys()
                            + ", so that nobody could be counted.",
                    "Set it to at least 1; the default is 100000.");
        }
        return new MemoryRateLimiter(clock.getIfAvailable(Clock::systemUTC), properties.getMaxKeys());
    }

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
            RateLimiter limiter,
            RateLimitProperties properties,
            ClientAddress address,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        return registration(
                new RateLimitFilter(
                        limiter,
                        rules(properties).keyedBy(RuleSettings.Key.ADDRESS),
                        request -> CallerKeys.address(address, request),
                        resolver::getIfAvailable),
                FilterOrder.RATE_LIMIT);
    }

    @Bean
    @ConditionalOnMissingBean(name = "userRateLimitFilter")
    FilterRegistrationBean<RateLimitFilter> userRateLimitFilter(
            RateLimiter limiter,
            RateLimitProperties properties,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        return registration(
                new RateLimitFilter(
                        limiter,
                        rules(properties).keyedBy(RuleSettings.Key.USER),
                        CallerKeys::user,
                        resolver::getIfAvailable),
                FilterOrder.USER_RATE_LIMIT);
    }

    private static FilterRegistrationBean<RateLimitFilter> registration(RateLimitFilter filter, int order) {
        FilterRegistrationBean<RateLimitFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private static Rules rules(RateLimitProperties properties) {
        Map<String, RuleSettings> settings = new LinkedHashMap<>();
        properties.getRules().forEach((name, rule) -> settings.put(name, rule.settings()));
        return new Rules(
                settings,
                properties.getRules().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEnabled())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
