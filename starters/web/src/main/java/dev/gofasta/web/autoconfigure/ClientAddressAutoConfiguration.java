package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.ClientAddress;
import dev.gofasta.web.internal.address.ForwardedClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Tells the addresses of clients behind proxies. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(HttpServletRequest.class)
@ConditionalOnBooleanProperty(name = "gofasta.web.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ClientAddressProperties.class)
public final class ClientAddressAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ClientAddress clientAddress(ClientAddressProperties properties) {
        return new ForwardedClientAddress(properties.getTrustedProxies(), properties.getForwardedHeader());
    }
}
