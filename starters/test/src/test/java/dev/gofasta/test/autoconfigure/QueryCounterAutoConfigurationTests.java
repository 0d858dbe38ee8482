package dev.gofasta.test.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.gofasta.test.QueryCounter;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class QueryCounterAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(QueryCounterAutoConfiguration.class));

    @Test
    void countsDataSources() {
        runner.withBean(DataSource.class, () -> mock(DataSource.class)).run(context -> {
            assertThat(context).hasSingleBean(QueryCounter.class);
            assertThat(AopUtils.isAopProxy(context.getBean(DataSource.class))).isTrue();
        });
    }

    @Test
    void leavesDelegatingDataSourcesToTheirTargets() {
        runner.withBean(DataSource.class, () -> new DelegatingDataSource(mock(DataSource.class)))
                .run(context ->
                        assertThat(context.getBean(DataSource.class)).isExactlyInstanceOf(DelegatingDataSource.class));
    }

    @Test
    void backsOffWhenUserDefinesCounter() {
        QueryCounter counter = new QueryCounter();
        runner.withBean(QueryCounter.class, () -> counter)
                .run(context -> assertThat(context.getBean(QueryCounter.class)).isSameAs(counter));
    }

    @Test
    void isAbsentWhenDisabled() {
        runner.withPropertyValues("gofasta.test.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(QueryCounterAutoConfiguration.class));
    }
}
