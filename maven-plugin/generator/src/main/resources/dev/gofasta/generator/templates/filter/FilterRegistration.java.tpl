package {{registrationPackage}};

import {{package}}.{{Filter}};
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts {@code {{Filter}}} in front of {@code {{pattern}}}. */
@Configuration(proxyBeanMethods = false)
public class {{Registration}} {

    @Bean
    FilterRegistrationBean<{{Filter}}> {{filter}}() {
        FilterRegistrationBean<{{Filter}}> registration = new FilterRegistrationBean<>(new {{Filter}}());
        registration.setName("{{filter}}");
        registration.addUrlPatterns("{{pattern}}");
        // The last of all filters: those of request ids, errors and security have done their work when it is called.
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
