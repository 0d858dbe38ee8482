package dev.gofasta.web.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.FilterOrder;
import dev.gofasta.web.IdempotencyFilter;
import dev.gofasta.web.IdempotencySettings;
import dev.gofasta.web.IdempotencyStore;
import dev.gofasta.web.internal.SettingsException;
import dev.gofasta.web.internal.idempotency.MemoryIdempotencyStore;
import java.time.Clock;
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

/** Handles requests with an idempotency key once. */
@AutoConfiguration(
        after = {CoreAutoConfiguration.class, ClientAddressAutoConfiguration.class},
        before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, WebMvcAutoConfiguration.class})
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.idempotency.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(IdempotencyProperties.class)
public final class IdempotencyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    IdempotencyStore idempotencyStore(ObjectProvider<Clock> clock, IdempotencyProperties properties) {
        if (properties.getStore() == Store.REDIS) {
            throw new SettingsException(
                    "gofasta.web.idempotency.store is redis, but the application has no connection to Redis for it.",
                    "Add spring-boot-starter-data-redis to the dependencies and set spring.data.redis.*, or set"
                            + " gofasta.web.idempotency.store=memory.");
        }
        return new MemoryIdempotencyStore(
                clock.getIfAvailable(Clock::systemUTC),
                properties.getTtl(),
                properties.getMaxMemory().toBytes());
    }

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyStore store,
            IdempotencyProperties properties,
            ClientAddress address,
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        IdempotencySettings settings = new IdempotencySettings(
                properties.getExcludedPaths(),
                properties.getHeaders(),
                Math.toIntExact(properties.getMaxRequestSize().toBytes()),
                Math.toIntExact(properties.getMaxAnswerSize().toBytes()));
        FilterRegistrationBean<IdempotencyFilter> registration =
                new FilterRegistrationBean<>(new IdempotencyFilter(store, settings, address, resolver::getIfAvailable));
        registration.setOrder(FilterOrder.IDEMPOTENCY);
        return registration;
    }
}
