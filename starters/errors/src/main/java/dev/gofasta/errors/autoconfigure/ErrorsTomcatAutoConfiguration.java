package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.ProblemErrorReportValve;
import dev.gofasta.errors.internal.ProblemResolver;
import dev.gofasta.errors.internal.TomcatTranslator;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before the application sees it. */
@AutoConfiguration(after = ErrorsAutoConfiguration.class)
@ConditionalOnClass({ConfigurableTomcatWebServerFactory.class, ErrorReportValve.class, JsonMapper.class})
@ConditionalOnBooleanProperty(name = "gofasta.errors.enabled", matchIfMissing = true)
@ConditionalOnBean(Problems.class)
public final class ErrorsTomcatAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TomcatTranslator tomcatTranslator(Problems problems) {
        return new TomcatTranslator(problems);
    }

    // After Spring Boot's own: the valve that is added last is the first to report.
    @Bean
    @ConditionalOnMissingBean(name = "problemErrorReportValveCustomizer")
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemErrorReportValveCustomizer(
            ObjectProvider<ProblemResolver> resolver) {
        return factory -> factory.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new ProblemErrorReportValve(resolver.getObject())));
    }
}
