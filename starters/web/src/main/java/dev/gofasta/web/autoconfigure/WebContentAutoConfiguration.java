package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.ContentFilter;
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

/** Refuses bodies of media types that are not accepted. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.content.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(ContentProperties.class)
public final class WebContentAutoConfiguration {

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<ContentFilter> contentFilter(ContentProperties properties) {
        FilterRegistrationBean<ContentFilter> registration =
                new FilterRegistrationBean<>(new ContentFilter(properties.getAccepted()));
        registration.setOrder(FilterOrder.CONTENT);

        return registration;
    }
}
