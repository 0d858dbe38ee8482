package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.http.PathValues;
import dev.gofasta.web.internal.http.SecurityHeaders;
import dev.gofasta.web.internal.http.SecurityHeadersValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** Sets the security headers of what Tomcat refuses before any filter. */
@AutoConfiguration(after = WebSecurityHeadersAutoConfiguration.class)
@ConditionalOnClass({ConfigurableTomcatWebServerFactory.class, ValveBase.class})
@ConditionalOnBean(name = "securityHeadersFilter")
public final class WebSecurityHeadersTomcatAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "securityHeadersValveCustomizer")
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> securityHeadersValveCustomizer(
            SecurityHeadersProperties properties) {
        SecurityHeaders headers = new SecurityHeaders(
                new PathValues<>(properties.getContentSecurityPolicy(), properties.getPaths()),
                properties.getHstsMaxAge());
        return factory -> factory.addEngineValves(new SecurityHeadersValve(headers));
    }
}
