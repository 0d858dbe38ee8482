package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.ProblemCustomizer;
import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.ApplicationExceptionTranslator;
import dev.gofasta.errors.internal.BindingTranslator;
import dev.gofasta.errors.internal.MethodValidationTranslator;
import dev.gofasta.errors.internal.ParameterTranslator;
import dev.gofasta.errors.internal.ProblemErrorController;
import dev.gofasta.errors.internal.ProblemExceptionHandler;
import dev.gofasta.errors.internal.ProblemResolver;
import dev.gofasta.errors.internal.UnreadableBodyTranslator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Answers every error of Spring MVC, and what reaches the error page, as a problem document. */
@AutoConfiguration(before = {ErrorMvcAutoConfiguration.class, WebMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, ErrorController.class})
@ConditionalOnBooleanProperty(name = "gofasta.errors.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ErrorsProperties.class)
public final class ErrorsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Problems problems(ErrorsProperties properties) {
        return new Problems(properties.getTypeBase());
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemResolver problemResolver(
            Problems problems,
            ObjectProvider<ProblemTranslator> translators,
            ObjectProvider<ProblemCustomizer> customizers) {
        return new ProblemResolver(
                problems,
                translators.orderedStream().toList(),
                customizers.orderedStream().toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemExceptionHandler problemExceptionHandler(ProblemResolver resolver) {
        return new ProblemExceptionHandler(resolver);
    }

    @Bean
    @ConditionalOnMissingBean(value = ErrorController.class, search = SearchStrategy.CURRENT)
    ProblemErrorController problemErrorController(ProblemResolver resolver) {
        return new ProblemErrorController(resolver);
    }

    @Bean
    @ConditionalOnMissingBean
    ApplicationExceptionTranslator applicationExceptionTranslator(Problems problems) {
        return new ApplicationExceptionTranslator(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    BindingTranslator bindingTranslator(Problems problems) {
        return new BindingTranslator(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    MethodValidationTranslator methodValidationTranslator(Problems problems) {
        return new MethodValidationTranslator(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    ParameterTranslator parameterTranslator(Problems problems) {
        return new ParameterTranslator(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    UnreadableBodyTranslator unreadableBodyTranslator(Problems problems) {
        return new UnreadableBodyTranslator(problems);
    }
}
