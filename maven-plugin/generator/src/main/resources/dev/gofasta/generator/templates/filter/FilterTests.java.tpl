package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import {{registrationPackage}}.{{Registration}};
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class {{Filter}}Tests {

    @Test
    void requestIsPassedOn() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "{{sample}}");
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new {{Filter}}().doFilter(request, response, chain);

        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(chain.getResponse()).isSameAs(response);
    }

    @Test
    void filterIsRegisteredForItsPath() {
        new ApplicationContextRunner()
                .withUserConfiguration({{Registration}}.class)
                .run(context -> {
                    FilterRegistrationBean<?> registration = context.getBean(FilterRegistrationBean.class);
                    assertThat(registration.getFilter()).isInstanceOf({{Filter}}.class);
                    assertThat(registration.getUrlPatterns()).containsExactly("{{pattern}}");
                });
    }
}
