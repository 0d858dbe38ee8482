package dev.gofasta.errors.internal;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Lets error dispatches pass authorization. The request itself was decided on already; asked again, an unknown caller would get
 * 401 in place of the error, be it 404, 413 or 500.
 */
public final class ErrorDispatches implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SecurityFilterChain chain) {
            chain.getFilters().stream()
                    .filter(AuthorizationFilter.class::isInstance)
                    .map(AuthorizationFilter.class::cast)
                    .forEach(filter -> filter.setFilterErrorDispatch(false));
        }
        return bean;
    }
}
