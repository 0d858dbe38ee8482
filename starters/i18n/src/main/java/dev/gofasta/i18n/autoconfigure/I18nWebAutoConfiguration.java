package dev.gofasta.i18n.autoconfigure;

import dev.gofasta.i18n.Languages;
import dev.gofasta.i18n.internal.ContentLanguageFilter;
import dev.gofasta.i18n.internal.LanguageLocaleResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Auto-configuration of the language of requests and answers; spring.web.locale-resolver=fixed keeps Spring Boot's. */
@AutoConfiguration(
        after = I18nAutoConfiguration.class,
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean(Languages.class)
@ConditionalOnBooleanProperty(name = "gofasta.i18n.enabled", matchIfMissing = true)
@ConditionalOnProperty(name = "spring.web.locale-resolver", havingValue = "accept-header", matchIfMissing = true)
public final class I18nWebAutoConfiguration {

    @Bean(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    @ConditionalOnMissingBean(name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
    LocaleResolver localeResolver(Languages languages) {
        return new LanguageLocaleResolver(languages);
    }

    @Bean
    @ConditionalOnMissingBean
    ContentLanguageFilter contentLanguageFilter(LocaleResolver localeResolver) {
        return new ContentLanguageFilter(localeResolver);
    }
}
