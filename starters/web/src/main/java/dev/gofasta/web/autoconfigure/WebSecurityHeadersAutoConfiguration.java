package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.FilterOrder;
import dev.gofasta.web.SecurityHeadersFilter;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
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

/** Sets the security headers of every answer. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.security-headers.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(SecurityHeadersProperties.class)
public final class WebSecurityHeadersAutoConfiguration {

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<SecurityHeadersFilter> securityHeadersFilter(SecurityHeadersProperties properties) {
        FilterRegistrationBean<SecurityHeadersFilter> registration =
                new FilterRegistrationBean<>(new SecurityHeadersFilter(
                        properties.getContentSecurityPolicy(), properties.getPaths(), properties.getHstsMaxAge()));
        registration.setOrder(FilterOrder.SECURITY_HEADERS);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }
}
