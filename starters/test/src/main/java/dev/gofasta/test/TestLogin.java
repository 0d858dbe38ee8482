package dev.gofasta.test;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * How a test calls the application as somebody; one bean of the application's tests, or of whatever secures it.
 *
 * <p>For HTTP Basic for instance {@code (user, headers, anonymous) -> headers.setBasicAuth(user, "secret")}.
 */
@FunctionalInterface
public interface TestLogin {

    /**
     * Adds what makes requests those of a user.
     *
     * @param user the name as the test gives it
     * @param headers go with every request of that user
     * @param anonymous calls the application as nobody, to fetch a token for instance
     */
    void logIn(String user, HttpHeaders headers, RestTestClient anonymous);
}
