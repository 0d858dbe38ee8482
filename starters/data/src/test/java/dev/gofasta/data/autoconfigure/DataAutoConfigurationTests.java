package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Metamodel;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;

class DataAutoConfigurationTests {

    private static final String AUDITING = "jpaAuditingHandler";
    private static final String TIME = "auditingDateTimeProvider";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CoreAutoConfiguration.class, DataAutoConfiguration.class));

    private final ApplicationContextRunner jpa =
            runner.withBean(EntityManagerFactory.class, DataAutoConfigurationTests::entityManagerFactory);

    @Test
    void enablesAuditingWithTheClockCutToMicroseconds() {
        Instant now = Instant.parse("2026-01-02T03:04:05.123456789Z");
        jpa.withBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC))
                .run(context -> assertThat(context)
                        .hasBean(AUDITING)
                        .getBean(DateTimeProvider.class)
                        .extracting(DateTimeProvider::getNow)
                        .isEqualTo(Optional.of(Instant.parse("2026-01-02T03:04:05.123456Z"))));
    }

    @Test
    void worksWithoutAClock() {
        jpa.withPropertyValues("gofasta.core.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(Clock.class)
                        .getBean(DateTimeProvider.class)
                        .satisfies(provider -> assertThat(provider.getNow()).isPresent()));
    }

    @Test
    void backsOffWhenUserEnablesAuditing() {
        jpa.withUserConfiguration(OwnAuditing.class)
                .run(context ->
                        assertThat(context).hasNotFailed().hasBean(AUDITING).doesNotHaveBean(TIME));
    }

    @Test
    void backsOffWhenUserDefinesTheTime() {
        jpa.withBean(TIME, DateTimeProvider.class, () -> () -> Optional.of(Instant.EPOCH))
                .run(context -> assertThat(context)
                        .hasBean(AUDITING)
                        .getBean(DateTimeProvider.class)
                        .extracting(DateTimeProvider::getNow)
                        .isEqualTo(Optional.of(Instant.EPOCH)));
    }

    @Test
    void isAbsentWithoutJpa() {
        runner.run(context -> assertThat(context).doesNotHaveBean(AUDITING).doesNotHaveBean(TIME));
        runner.withClassLoader(new FilteredClassLoader(EntityManagerFactory.class, AuditingEntityListener.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AUDITING));
    }

    @Test
    void isAbsentWhenSwitchedOff() {
        jpa.withPropertyValues("gofasta.data.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(AUDITING).doesNotHaveBean(TIME));
    }

    private static EntityManagerFactory entityManagerFactory() {
        EntityManagerFactory factory = mock(EntityManagerFactory.class);
        given(factory.getMetamodel()).willReturn(mock(Metamodel.class));
        return factory;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableJpaAuditing
    static class OwnAuditing {

        @Bean
        String somethingOfTheUser() {
            return "user";
        }
    }
}
