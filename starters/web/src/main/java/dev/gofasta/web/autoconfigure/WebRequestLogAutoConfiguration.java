package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.FilterOrder;
import dev.gofasta.web.RequestLogFilter;
import dev.gofasta.web.internal.http.UserFilter;
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

/** Logs one line for each request. */
@AutoConfiguration(after = {WebAutoConfiguration.class, ClientAddressAutoConfiguration.class})
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.request-log.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(RequestLogProperties.class)
public final class WebRequestLogAutoConfiguration {

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<RequestLogFilter> requestLogFilter(
            RequestLogProperties properties, ClientAddress addresses) {
        FilterRegistrationBean<RequestLogFilter> registration = new FilterRegistrationBean<>(
                new RequestLogFilter(properties.getExcludedPaths(), properties.isQuery(), addresses));
        registration.setOrder(FilterOrder.REQUEST_LOG);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    // Behind Spring Security, where the user is known.
    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<UserFilter> requestLogUserFilter() {
        FilterRegistrationBean<UserFilter> registration = new FilterRegistrationBean<>(new UserFilter());
        registration.setOrder(FilterOrder.AFTER_SECURITY);
        return registration;
    }
}
