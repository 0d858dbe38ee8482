package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.CrossOriginFilter;
import dev.gofasta.web.FilterOrder;
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
import org.springframework.context.annotation.Bean;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers pre-flight requests and refuses origins that are not allowed. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBooleanProperty(
        name = {"gofasta.web.enabled", "gofasta.web.cors.enabled"},
        matchIfMissing = true)
@EnableConfigurationProperties(CorsProperties.class)
public final class WebCorsAutoConfiguration {

    // Spring Security takes a bean of this type and name for its own filter.
    @Bean
    @ConditionalOnMissingBean(name = "corsConfigurationSource")
    UrlBasedCorsConfigurationSource corsConfigurationSource(CorsProperties properties) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", CorsSettings.of(properties));
        return source;
    }

    @Bean
    @ConditionalOnMissingFilterBean
    FilterRegistrationBean<CrossOriginFilter> crossOriginFilter(
            @Qualifier("corsConfigurationSource") CorsConfigurationSource source) {
        FilterRegistrationBean<CrossOriginFilter> registration =
                new FilterRegistrationBean<>(new CrossOriginFilter(source));
        registration.setOrder(FilterOrder.CORS);
        return registration;
    }
}
