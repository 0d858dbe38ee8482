package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.cfg.MappingSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DataTimeAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(DataTimeAutoConfiguration.class));

    @Test
    void handsTimesToTheDriverAsTheyAre() {
        this.runner.run(context -> {
            Map<String, Object> properties = new HashMap<>();
            context.getBean(HibernatePropertiesCustomizer.class).customize(properties);
            assertThat(properties)
                    .containsEntry(MappingSettings.JAVA_TIME_USE_DIRECT_JDBC, true)
                    .containsEntry(MappingSettings.PREFERRED_INSTANT_JDBC_TYPE, "TIMESTAMP_WITH_TIMEZONE");
        });
    }

    @Test
    void leavesThePropertiesOfTheApplicationAlone() {
        this.runner.run(context -> {
            Map<String, Object> properties = new HashMap<>(Map.of(MappingSettings.JAVA_TIME_USE_DIRECT_JDBC, false));
            context.getBean(HibernatePropertiesCustomizer.class).customize(properties);
            assertThat(properties).containsEntry(MappingSettings.JAVA_TIME_USE_DIRECT_JDBC, false);
        });
    }

    @Test
    void givesWayToABeanOfItsName() {
        HibernatePropertiesCustomizer users = properties -> {};
        this.runner
                .withBean("exactTimeColumns", HibernatePropertiesCustomizer.class, () -> users)
                .run(context -> assertThat(context)
                        .getBean(HibernatePropertiesCustomizer.class)
                        .isSameAs(users));
    }

    @Test
    void isAbsentWithoutHibernateOrWhenSwitchedOff() {
        this.runner
                .withClassLoader(new FilteredClassLoader(MappingSettings.class))
                .run(context ->
                        assertThat(context).hasNotFailed().doesNotHaveBean(HibernatePropertiesCustomizer.class));
        this.runner
                .withPropertyValues("gofasta.data.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HibernatePropertiesCustomizer.class));
    }
}
