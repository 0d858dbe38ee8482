package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.http.SlowClientCustomizer;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.context.annotation.Bean;

/** Lets Tomcat wait for the next bytes of a request for a third of the time that it would by itself. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ConfigurableTomcatWebServerFactory.class, AbstractProtocol.class})
@ConditionalOnBooleanProperty(name = "gofasta.web.enabled", matchIfMissing = true)
public final class WebSlowClientTomcatAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "slowClientCustomizer")
    SlowClientCustomizer slowClientCustomizer() {
        return new SlowClientCustomizer();
    }
}
