package dev.gofasta.errors.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.errors.internal.ErrorDispatches;
import dev.gofasta.errors.internal.SecurityTranslator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

class ErrorsSecurityAutoConfigurationTests {

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ErrorsAutoConfiguration.class, ErrorsSecurityAutoConfiguration.class));

    @Test
    void contributesEverything() {
        this.contextRunner.run(context -> assertThat(context)
                .hasSingleBean(SecurityTranslator.class)
                .hasSingleBean(AuthenticationEntryPoint.class)
                .hasSingleBean(AccessDeniedHandler.class)
                .hasSingleBean(RequestRejectedHandler.class)
                .hasSingleBean(ErrorDispatches.class)
                .hasBean("problemExceptionHandling"));
    }

    @Test
    void isSwitchedOffByEitherProperty() {
        for (String property : new String[] {"gofasta.errors.enabled", "gofasta.errors.security.enabled"}) {
            this.contextRunner
                    .withPropertyValues(property + "=false")
                    .run(context -> assertThat(context)
                            .doesNotHaveBean(SecurityTranslator.class)
                            .doesNotHaveBean(AuthenticationEntryPoint.class)
                            .doesNotHaveBean(ErrorDispatches.class));
        }
    }

    @Test
    void backsOffWhenUserDefinesHandlers() {
        AuthenticationEntryPoint entryPoint = (request, response, error) -> {};
        AccessDeniedHandler denied = (request, response, error) -> {};
        RequestRejectedHandler rejected = (request, response, error) -> {};
        this.contextRunner
                .withBean("entryPoint", AuthenticationEntryPoint.class, () -> entryPoint)
                .withBean("denied", AccessDeniedHandler.class, () -> denied)
                .withBean("rejected", RequestRejectedHandler.class, () -> rejected)
                .run(context -> {
                    assertThat(context.getBean(AuthenticationEntryPoint.class)).isSameAs(entryPoint);
                    assertThat(context.getBean(AccessDeniedHandler.class)).isSameAs(denied);
                    assertThat(context.getBean(RequestRejectedHandler.class)).isSameAs(rejected);
                });
    }

    @Test
    void leavesErrorDispatchesAloneWhenUserDefinesErrorController() {
        this.contextRunner
                .withBean("mine", ErrorController.class, () -> new ErrorController() {})
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ErrorDispatches.class));
    }

    @Test
    void worksWithoutSpringSecurity() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(SecurityFilterChain.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(SecurityTranslator.class));
    }

    @Test
    void worksWithoutTokens() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(BearerTokenError.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(SecurityTranslator.class));
    }

    @Test
    void sendsConfiguredChallenge() {
        this.contextRunner
                .withPropertyValues("gofasta.errors.security.challenge=Session")
                .run(context -> {
                    MockHttpServletResponse response = new MockHttpServletResponse();
                    context.getBean(AuthenticationEntryPoint.class)
                            .commence(new MockHttpServletRequest(), response, new BadCredentialsException("secret"));
                    assertThat(response.getStatus()).isEqualTo(401);
                    assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Session");
                    assertThat(response.getContentAsString())
                            .contains("UNAUTHORIZED")
                            .doesNotContain("secret");
                });
    }
}
