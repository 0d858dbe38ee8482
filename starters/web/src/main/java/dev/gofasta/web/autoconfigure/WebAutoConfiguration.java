package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.RequestIdFilter;
import dev.gofasta.web.RequestIdGenerator;
import dev.gofasta.web.internal.EntityTagConverter;
import dev.gofasta.web.internal.StrictParameterAdvice;
import dev.gofasta.web.internal.StrictParameterConverter;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingFilterBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.web.format.DateTimeFormatters;
import org.springframework.boot.autoconfigure.web.format.WebConversionService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives requests ids and reads entity tags and parameters. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, WebMvcAutoConfiguration.class})
@ConditionalOnBooleanProperty(name = "gofasta.web.enabled", matchIfMissing = true)
@EnableConfigurationProperties(WebProperties.class)
public final class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RequestIdGenerator requestIdGenerator() {
        return () -> UUID.randomUUID().toString();
    }

    // First of all, so that whatever a later filter logs or answers has the id.
    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter(RequestIdGenerator generator) {
        FilterRegistrationBean<RequestIdFilter> registration =
                new FilterRegistrationBean<>(new RequestIdFilter(generator));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    @ConditionalOnMissingBean
    EntityTagConverter entityTagConverter() {
        return new EntityTagConverter();
    }

    @Bean
    @ConditionalOnMissingBean(name = "entityTagConfigurer")
    WebMvcConfigurer entityTagConfigurer(EntityTagConverter converter) {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(converter);
            }
        };
    }

    // Ahead of the others: of two converters the one that is added later wins, and that is the user's.
    @Bean
    @ConditionalOnMissingBean(name = "strictParameterConfigurer")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer strictParameterConfigurer(ObjectProvider<WebMvcProperties> properties) {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                WebMvcProperties.Format format =
                        properties.getIfAvailable(WebMvcProperties::new).getFormat();
                registry.addConverter(new StrictParameterConverter(new WebConversionService(new DateTimeFormatters()
                        .dateFormat(format.getDate())
                        .timeFormat(format.getTime())
                        .dateTimeFormat(format.getDateTime()))));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    StrictParameterAdvice strictParameterAdvice() {
        return new StrictParameterAdvice();
    }
}
