package dev.gofasta.errors.autoconfigure;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.ErrorDispatches;
import dev.gofasta.errors.internal.ProblemAnswers;
import dev.gofasta.errors.internal.ProblemEntryPoint;
import dev.gofasta.errors.internal.ProblemErrorController;
import dev.gofasta.errors.internal.ProblemResolver;
import dev.gofasta.errors.internal.ProblemSecurityHandlers;
import dev.gofasta.errors.internal.SecurityTranslator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Spring Security refuses as problem documents. */
@AutoConfiguration(
        after = ErrorsAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
@ConditionalOnClass({SecurityFilterChain.class, HttpSecurity.class, JsonMapper.class})
@ConditionalOnBooleanProperty(
        name = {"gofasta.errors.enabled", "gofasta.errors.security.enabled"},
        matchIfMissing = true)
@ConditionalOnBean(Problems.class)
@EnableConfigurationProperties(ErrorsSecurityProperties.class)
public final class ErrorsSecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityTranslator securityTranslator(Problems problems) {
        return new SecurityTranslator(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    ProblemAnswers problemAnswers(ProblemResolver resolver) {
        return new ProblemAnswers(resolver);
    }

    @Bean
    @ConditionalOnMissingBean
    AuthenticationEntryPoint problemAuthenticationEntryPoint(
            ProblemAnswers answers, ErrorsSecurityProperties properties) {
        return new ProblemEntryPoint(answers, properties.getChallenge());
    }

    @Bean
    @ConditionalOnMissingBean
    AccessDeniedHandler problemAccessDeniedHandler(ProblemAnswers answers) {
        return ProblemSecurityHandlers.denied(answers);
    }

    // Spring Security takes a bean of this type by itself.
    @Bean
    @ConditionalOnMissingBean
    RequestRejectedHandler problemRequestRejectedHandler(ProblemAnswers answers) {
        return ProblemSecurityHandlers.rejected(answers);
    }

    // Spring Security applies it to every chain before the application's own words, which win.
    @Bean
    @ConditionalOnMissingBean(name = "problemExceptionHandling")
    Customizer<ExceptionHandlingConfigurer<HttpSecurity>> problemExceptionHandling(
            AuthenticationEntryPoint entryPoint, AccessDeniedHandler deniedHandler) {
        return handling -> handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(deniedHandler);
    }

    @Bean
    @ConditionalOnBean(ProblemErrorController.class)
    @ConditionalOnMissingBean
    static ErrorDispatches errorDispatches() {
        return new ErrorDispatches();
    }
}
