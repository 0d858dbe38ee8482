package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Clients that begin to send and do not go on. */
@Tag("asvs:V15.2.2")
class SlowClientTests {

    @Test
    void waitsTwentySecondsForTheNextBytes() {
        try (ServletWebServerApplicationContext context = start()) {
            assertThat(protocol(context).getConnectionTimeout()).isEqualTo(20_000);
            assertThat(protocol(context).getKeepAliveTimeout()).isEqualTo(75_000);
        }
    }

    @Test
    void takesTimesOfSpringBoot() {
        try (ServletWebServerApplicationContext context =
                start("server.tomcat.connection-timeout=3s", "server.tomcat.keep-alive-timeout=4s")) {
            assertThat(protocol(context).getConnectionTimeout()).isEqualTo(3_000);
            assertThat(protocol(context).getKeepAliveTimeout()).isEqualTo(4_000);
        }
    }

    @Test
    void leavesTomcatAloneWhenSwitchedOff() {
        try (ServletWebServerApplicationContext context = start("gofasta.web.enabled=false")) {
            assertThat(protocol(context).getConnectionTimeout()).isEqualTo(60_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POST /th",
                "POST /things HTTP/1.1\r\nHost: x\r\nX-He",
                "POST /things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"a\"",
                "POST /things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"
            })
    void closesConnectionsOfClientsThatStop(String begin) throws IOException {
        try (ServletWebServerApplicationContext context =
                start("server.tomcat.connection-timeout=200ms", "server.tomcat.keep-alive-timeout=200ms")) {
            long start = System.nanoTime();
            String answer = new RawCalls(context.getWebServer().getPort()).untilClosed(begin);
            assertThat(answer).doesNotContain(" 200 ", " 500 ", "Exception");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static ServletWebServerApplicationContext start(String... properties) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(GuardedApplication.class)
                .properties("server.port=0")
                .properties(properties)
                .run();
    }

    private static AbstractProtocol<?> protocol(ServletWebServerApplicationContext context) {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        return (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
    }
}
