package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.internal.PageLimits;
import dev.gofasta.web.internal.PageableArgumentResolver;
import dev.gofasta.web.internal.UnknownParameterInterceptor;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Binds pages strictly where Spring Data is present. */
@AutoConfiguration(after = WebAutoConfiguration.class, before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, WebMvcAutoConfiguration.class, Pageable.class})
@ConditionalOnBooleanProperty(name = "gofasta.web.enabled", matchIfMissing = true)
@EnableConfigurationProperties(WebProperties.class)
public final class WebPageAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PageableArgumentResolver pageableArgumentResolver(WebProperties properties) {
        WebProperties.Page page = properties.getPage();
        return new PageableArgumentResolver(new PageLimits(page.getDefaultSize(), page.getMaxSize()));
    }

    @Bean
    @ConditionalOnMissingBean
    UnknownParameterInterceptor unknownParameterInterceptor(WebProperties properties) {
        return new UnknownParameterInterceptor(properties.getAllowedParameters());
    }

    // Ahead of Spring Data's configurer: of two resolvers that take a parameter the first one gets it.
    @Bean
    @ConditionalOnMissingBean(name = "pageConfigurer")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebMvcConfigurer pageConfigurer(PageableArgumentResolver resolver, UnknownParameterInterceptor interceptor) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }
        };
    }
}
