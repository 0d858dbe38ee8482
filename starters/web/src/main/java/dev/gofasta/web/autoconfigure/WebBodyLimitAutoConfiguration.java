package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.BodyLimitFilter;
import dev.gofasta.web.FilterOrder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingFilterBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Refuses bodies that are too large. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.body-limit.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(BodyLimitProperties.class)
public final class WebBodyLimitAutoConfiguration {

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(BodyLimitProperties properties) {
        FilterRegistrationBean<BodyLimitFilter> registration =
                new FilterRegistrationBean<>(new BodyLimitFilter(properties.getMaxSize(), properties.getPaths()));
        registration.setOrder(FilterOrder.BODY_LIMIT);

        return registration;
    }
}
