package dev.gofasta.data.autoconfigure;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Auto-configuration of JSON columns: decimals keep every digit, which Hibernate on its own reads as doubles. The mapper is
 * not that of the application, whose settings may change while what is stored stays.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@ConditionalOnClass({
    EntityManagerFactory.class,
    HibernatePropertiesCustomizer.class,
    Jackson3JsonFormatMapper.class,
    JsonMapper.class
})
@ConditionalOnBooleanProperty(name = "gofasta.data.enabled", matchIfMissing = true)
public final class DataJsonAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "exactJsonColumns")
    HibernatePropertiesCustomizer exactJsonColumns() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        // What is set by spring.jpa.properties is already there.
        return properties ->
                properties.putIfAbsent(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(mapper));
    }
}
