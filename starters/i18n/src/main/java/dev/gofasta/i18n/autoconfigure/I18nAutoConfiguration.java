package dev.gofasta.i18n.autoconfigure;

import dev.gofasta.i18n.Languages;
import dev.gofasta.i18n.internal.CatalogMessageSource;
import dev.gofasta.i18n.internal.FileLanguages;
import dev.gofasta.i18n.internal.MessageCatalog;
import dev.gofasta.i18n.internal.MessageFiles;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.io.ResourceLoader;

/** Auto-configuration of the message source, in place of Spring Boot's when there are message files. */
@AutoConfiguration(before = MessageSourceAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "gofasta.i18n.enabled", matchIfMissing = true)
@EnableConfigurationProperties(I18nProperties.class)
public final class I18nAutoConfiguration {

    private static final Log logger = LogFactory.getLog(I18nAutoConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnMessageFilesCondition.class)
    MessageCatalog messageCatalog(I18nProperties properties, ResourceLoader loader) {
        MessageCatalog catalog = MessageFiles.read(loader, properties.getLocation(), properties.getDefaultLocale());
        catalog.missing().forEach(I18nAutoConfiguration::logMissing);
        return catalog;
    }

    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    @ConditionalOnMissingBean(
            name = AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
            search = SearchStrategy.CURRENT)
    @Conditional(OnMessageFilesCondition.class)
    MessageSource messageSource(MessageCatalog catalog) {
        return new CatalogMessageSource(catalog);
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnMessageFilesCondition.class)
    Languages languages(MessageCatalog catalog) {
        return new FileLanguages(catalog);
    }

    private static void logMissing(String language, Set<String> keys) {
        String some = keys.stream().limit(20).collect(Collectors.joining(", "));
        logger.warn("The language " + language + " lacks " + keys.size() + " of the messages that others have: " + some
                + (keys.size() > 20 ? ", and more." : "."));
    }
}
