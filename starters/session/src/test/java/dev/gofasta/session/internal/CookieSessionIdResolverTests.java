package dev.gofasta.session.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.DefaultCookieSerializer;

class CookieSessionIdResolverTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private CookieSessionIdResolver resolver;

    @BeforeEach
    void sendACookie() {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setUseBase64Encoding(false);
        resolver = new CookieSessionIdResolver(cookies);
        request.setCookies(new Cookie("SESSION", "sealed"));
    }

    @Test
    void readsTheCookieOnceInEachPass() {
        assertThat(resolver.resolveSessionIds(request)).containsExactly("sealed");
        assertThat(resolver.resolveSessionIds(request)).isEmpty();
        assertThat(resolver.resolveSessionIds(dispatched())).containsExactly("sealed");
    }

    @Test
    void doesNotBringBackASessionThatEndedInThisRequest() {
        resolver.resolveSessionIds(request);
        resolver.expireSession(request, response);
        assertThat(resolver.resolveSessionIds(dispatched())).isEmpty();
        assertThat(response.getCookie("SESSION"))
                .extracting(Cookie::getMaxAge, Cookie::getValue)
                .containsExactly(0, "");
    }

    /** As the container passes it on to an error page. */
    private HttpServletRequest dispatched() {
        return new HttpServletRequestWrapper(request);
    }
}
