package dev.gofasta.web.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.web.RequestIdFilter;
import dev.gofasta.web.RequestIdGenerator;
import dev.gofasta.web.internal.EntityTagConverter;
import dev.gofasta.web.internal.PageableArgumentResolver;
import dev.gofasta.web.internal.StrictParameterAdvice;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.convert.ConversionService;
import org.springframework.data.domain.Pageable;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

class WebAutoConfigurationTests {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            WebAutoConfiguration.class,
            WebPageAutoConfiguration.class,
            WebJsonAutoConfiguration.class,
            JacksonAutoConfiguration.class,
            HttpMessageConvertersAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner().withConfiguration(ALL);

    @Test
    void contributesEverything() {
        this.contextRunner.run(context -> assertThat(context)
                .hasSingleBean(EntityTagConverter.class)
                .hasSingleBean(PageableArgumentResolver.class)
                .hasSingleBean(StrictParameterAdvice.class)
                .hasBean("requestIdFilter")
                .hasBean("strictJsonCustomizer")
                .hasBean("mergePatchCustomizer"));
    }

    @Test
    void isSwitchedOffByProperty() {
        this.contextRunner
                .withPropertyValues("gofasta.web.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(EntityTagConverter.class)
                        .doesNotHaveBean(PageableArgumentResolver.class)
                        .doesNotHaveBean(StrictParameterAdvice.class)
                        .doesNotHaveBean("strictParameterConfigurer")
                        .doesNotHaveBean("requestIdFilter")
                        .doesNotHaveBean("strictJsonCustomizer")
                        .doesNotHaveBean("mergePatchCustomizer"));
    }

    @Test
    void readsBodiesAsSpringDoesWhenStrictJsonIsSwitchedOff() {
        this.contextRunner
                .withPropertyValues("gofasta.web.strict-json.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean("strictJsonCustomizer")
                        .hasBean("mergePatchCustomizer"));
    }

    @Test
    void backsOffWhenUserDefinesFilter() {
        RequestIdFilter mine = new RequestIdFilter(() -> "mine");
        this.contextRunner.withBean("mine", RequestIdFilter.class, () -> mine).run(context -> {
            assertThat(context).doesNotHaveBean(FilterRegistrationBean.class);
            assertThat(context.getBean(RequestIdFilter.class)).isSameAs(mine);
        });
    }

    @Test
    void backsOffWhenUserDefinesGenerator() {
        this.contextRunner
                .withBean("mine", RequestIdGenerator.class, () -> () -> "mine")
                .run(context -> assertThat(
                                context.getBean(RequestIdGenerator.class).generate())
                        .isEqualTo("mine"));
    }

    @Test
    void prefersConverterOfUser() {
        UUID mine = new UUID(1, 1);
        this.contextRunner
                .withBean("mine", WebMvcConfigurer.class, () -> new WebMvcConfigurer() {
                    @Override
                    public void addFormatters(FormatterRegistry registry) {
                        registry.addConverter(String.class, UUID.class, text -> mine);
                    }
                })
                .run(context -> assertThat(context.getBean("mvcConversionService", ConversionService.class)
                                .convert("1-1-1-1-1", UUID.class))
                        .isEqualTo(mine));
    }

    @Test
    void bindsNoPagesWithoutSpringData() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(Pageable.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(EntityTagConverter.class)
                        .doesNotHaveBean("pageConfigurer"));
    }

    @Test
    void leavesJsonAloneWithoutJackson() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(JsonMapper.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("strictJsonCustomizer"));
    }

    @Test
    void isAbsentWithoutSpringMvc() {
        new ApplicationContextRunner()
                .withConfiguration(ALL)
                .withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RequestIdGenerator.class));
    }

    @Test
    void refusesSizesThatContradict() {
        this.contextRunner
                .withPropertyValues("gofasta.web.page.default-size=200")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("gofasta.web.page.max-size"));
    }
}
