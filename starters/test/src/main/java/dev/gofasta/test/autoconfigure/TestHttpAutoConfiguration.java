package dev.gofasta.test.autoconfigure;

import dev.gofasta.test.TestHttp;
import dev.gofasta.test.TestLogin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Auto-configuration of the client that logs in, where there is a client at all. */
@AutoConfiguration(
        afterName = "org.springframework.boot.resttestclient.autoconfigure.RestTestClientTestAutoConfiguration")
@ConditionalOnBean(RestTestClient.class)
@ConditionalOnBooleanProperty(name = "gofasta.test.enabled", matchIfMissing = true)
public final class TestHttpAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TestHttp testHttp(RestTestClient client, ObjectProvider<TestLogin> login) {
        return new TestHttp(client, login);
    }
}
