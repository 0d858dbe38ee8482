package dev.gofasta.web.internal.http;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Sets how long Tomcat waits for clients, before Spring Boot's own customizer, whose properties win. */
public final class SlowClientCustomizer
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private static final int NEXT_BYTES = 20_000;

    // Longer than the idle time of usual proxies, which would else send into a connection that is being closed.
    private static final int NEXT_REQUEST = 75_000;

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setConnectionTimeout(NEXT_BYTES);
                protocol.setKeepAliveTimeout(NEXT_REQUEST);
            }
        });
    }
}
