package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.json.JsonMapper;

class DataJsonAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataJsonAutoConfiguration.class));

    @Test
    void givesHibernateAMapperThatKeepsDigits() {
        this.runner.run(context -> {
            Map<String, Object> properties = new HashMap<>();
            context.getBean(HibernatePropertiesCustomizer.class).customize(properties);
            assertThat(properties.get(MappingSettings.JSON_FORMAT_MAPPER)).isInstanceOf(Jackson3JsonFormatMapper.class);
        });
    }

    @Test
    void leavesTheMapperOfThePropertiesAlone() {
        this.runner.run(context -> {
            Map<String, Object> properties = new HashMap<>(Map.of(MappingSettings.JSON_FORMAT_MAPPER, "mine"));
            context.getBean(HibernatePropertiesCustomizer.class).customize(properties);
            assertThat(properties).containsEntry(MappingSettings.JSON_FORMAT_MAPPER, "mine");
        });
    }

    @Test
    void givesWayToABeanOfItsName() {
        HibernatePropertiesCustomizer users = properties -> {};
        this.runner
                .withBean("exactJsonColumns", HibernatePropertiesCustomizer.class, () -> users)
                .run(context -> assertThat(context)
                        .getBean(HibernatePropertiesCustomizer.class)
                        .isSameAs(users));
    }

    @Test
    void isAbsentWithoutJacksonOrWhenSwitchedOff() {
        this.runner
                .withClassLoader(new FilteredClassLoader(JsonMapper.class))
                .run(context ->
                        assertThat(context).hasNotFailed().doesNotHaveBean(HibernatePropertiesCustomizer.class));
        this.runner
                .withPropertyValues("gofasta.data.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HibernatePropertiesCustomizer.class));
    }
}
