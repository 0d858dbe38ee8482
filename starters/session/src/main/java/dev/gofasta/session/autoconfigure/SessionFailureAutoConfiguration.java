package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.internal.SessionFailureFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The answer while the store of the sessions is down, for Spring MVC. */
@AutoConfiguration(
        after = SessionAutoConfiguration.class,
        afterName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnClass({DispatcherServlet.class, SessionRepositoryFilter.class})
@ConditionalOnBean(value = SessionRepositoryFilter.class, name = "handlerExceptionResolver")
public final class SessionFailureAutoConfiguration {

    /** Around the filter of Spring Session, which saves on the way out. */
    @Bean
    @ConditionalOnMissingBean(name = "sessionFailureFilter")
    FilterRegistrationBean<SessionFailureFilter> sessionFailureFilter(
            HandlerExceptionResolver handlerExceptionResolver) {
        FilterRegistrationBean<SessionFailureFilter> registration =
                new FilterRegistrationBean<>(new SessionFailureFilter(handlerExceptionResolver));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
