package dev.gofasta.test.autoconfigure;

import dev.gofasta.test.QueryCounter;
import dev.gofasta.test.internal.QueryCountingPostProcessor;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the query counter for the contexts of tests. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "gofasta.test.enabled", matchIfMissing = true)
public final class QueryCounterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    QueryCounter queryCounter(BeanFactory beanFactory) {
        return new QueryCounter(
                AutoConfigurationPackages.has(beanFactory) ? AutoConfigurationPackages.get(beanFactory) : List.of());
    }

    @Bean
    @ConditionalOnMissingBean
    static QueryCountingPostProcessor queryCountingPostProcessor(ObjectProvider<QueryCounter> counter) {
        return new QueryCountingPostProcessor(counter);
    }
}
