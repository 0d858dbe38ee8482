package dev.gofasta.test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Calls the application over HTTP as somebody, or as nobody. */
public final class TestHttp {

    private final RestTestClient anonymous;
    private final ObjectProvider<TestLogin> login;

    public TestHttp(RestTestClient anonymous, ObjectProvider<TestLogin> login) {
        this.anonymous = anonymous;
        this.login = login;
    }

    /** A client without a login; the one that can also be injected itself. */
    public RestTestClient anonymous() {
        return anonymous;
    }

    /**
     * A client whose requests are those of a user. Each call logs in anew.
     *
     * @throws IllegalStateException when no bean says how to log in
     */
    public RestTestClient as(String user) {
        TestLogin how = login.getIfUnique();
        if (how == null) {
            throw new IllegalStateException(
                    "Nothing says how to log '%s' in: exactly one bean of type %s is needed, for instance%n"
                                    .formatted(user, TestLogin.class.getName())
                            + "@TestConfiguration class Login { @Bean TestLogin testLogin() {"
                            + " return (user, headers, anonymous) -> headers.setBasicAuth(user, \"secret\"); } }");
        }
        HttpHeaders headers = new HttpHeaders();
        how.logIn(user, headers, anonymous);
        return anonymous.mutate().defaultHeaders(all -> all.addAll(headers)).build();
    }
}
