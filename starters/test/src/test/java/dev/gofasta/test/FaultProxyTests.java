package dev.gofasta.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.gofasta.test.FaultProxy.Direction;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault between real sockets, before a server that sends back what it gets. */
class FaultProxyTests {

    private final List<Socket> clients = new ArrayList<>();
    private EchoServer echo;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echo = new EchoServer();
        proxy = FaultProxy.to("localhost", echo.port());
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        proxy.close();
        echo.close();
    }

    @Test
    void passesEveryByteInOrder() throws Exception {
        Socket client = connect();
        byte[] sent = new byte[1_000_000];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i * 31 + i / 256);
        }
        CompletableFuture<byte[]> echoed = CompletableFuture.supplyAsync(() -> readAll(client));
        client.getOutputStream().write(sent);
        client.shutdownOutput();
        assertThat(echoed.get()).isEqualTo(sent);
    }

    @Test
    void countsConnections() throws Exception {
        Socket first = connect();
        Socket second = connect();
        assertThat(ask(first, "a") + ask(second, "b")).isEqualTo("ab");
        assertThat(proxy.accepted()).isEqualTo(2);
        assertThat(proxy.open()).isEqualTo(2);
        first.close();
        await().untilAsserted(() -> assertThat(proxy.open()).isOne());
        assertThat(proxy.accepted()).isEqualTo(2);
    }

    @Test
    void tellsTheClientWhenTheServerEnds() throws Exception {
        Socket client = connect();
        ask(client, "a");
        echo.disconnect();
        assertThat(client.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void resetsTheClientWhenTheServerIsNotThere() throws Exception {
        echo.close();
        assertReset(connect());
    }

    @Test
    void delaysBothDirections() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.delay(Duration.ofMillis(200));
        assertThat(duration(() -> ask(client, "b"))).isBetween(Duration.ofMillis(390), Duration.ofSeconds(5));
        proxy.pass();
        assertThat(ask(client, "c")).isEqualTo("c");
    }

    @Test
    void releasesWhatIsDelayedWhenTheFaultEnds() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.delay(Duration.ofHours(1));
        write(client, "b");
        assertSilent(client);
        proxy.pass();
        assertThat(read(client, 1)).isEqualTo("b");
    }

    @Test
    void throttlesToBytesPerSecond() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.throttle(1000);
        assertThat(duration(() -> assertThat(ask(client, "x".repeat(300))).hasSize(300)))
                .isBetween(Duration.ofMillis(290), Duration.ofSeconds(5));
    }

    @Test
    void resetsOpenAndNewConnectionsUntilPassedAgain() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.reset();
        assertReset(client);
        assertReset(connect());
        proxy.pass();
        assertThat(ask(connect(), "b")).isEqualTo("b");
    }

    @Test
    void resetsOnlyNewConnections() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.resetNew();
        assertReset(connect());
        assertThat(ask(client, "b")).isEqualTo("b");
    }

    @Test
    void resetsOnlyOpenConnections() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.resetOpen();
        assertReset(client);
        assertThat(ask(connect(), "b")).isEqualTo("b");
    }

    @Test
    void stopsTheDirectionToTheClient() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.halfClose(Direction.TO_CLIENT);
        assertThat(client.getInputStream().read()).isEqualTo(-1);
        write(client, "bc");
        await().untilAsserted(() -> assertThat(echo.received).hasValue(3));
    }

    @Test
    void stopsTheDirectionToTheTarget() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.halfClose(Direction.TO_TARGET);
        assertThat(client.getInputStream().read()).isEqualTo(-1); // the server ends when its client does
        assertThat(echo.received).hasValue(1);
    }

    @Test
    void stopsNewConnectionsToo() throws Exception {
        proxy.halfClose(Direction.TO_CLIENT);
        Socket client = connect();
        assertThat(client.getInputStream().read()).isEqualTo(-1);
        proxy.pass();
        assertThat(ask(connect(), "a")).isEqualTo("a");
    }

    @Test
    void blackHoleSwallowsWhatOpenConnectionsSend() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.blackHole();
        write(client, "b");
        assertSilent(client);
        assertThat(echo.received).hasValue(1);
    }

    @Test
    void blackHoleAcceptsAndNeverAnswers() throws Exception {
        proxy.blackHole();
        Socket client = connect();
        write(client, "a");
        assertSilent(client);
        assertThat(proxy.accepted()).isOne();
        proxy.pass();
        write(client, "b");
        assertSilent(client); // it lost something
        assertThat(ask(connect(), "c")).isEqualTo("c");
        assertThat(echo.received).hasValue(1);
    }

    @Test
    void blackHoleDoesNotTellThatTheServerIsGone() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.blackHole();
        echo.disconnect();
        assertSilent(client);
    }

    @Test
    void connectionThatLostNothingGoesOnAfterABlackHole() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.blackHole().pass();
        assertThat(ask(client, "b")).isEqualTo("b");
    }

    @Test
    void blackHoleLetsGoOfClientsThatGiveUp() throws Exception {
        proxy.blackHole();
        connect().close();
        await().untilAsserted(() -> assertThat(proxy.accepted()).isOne());
        await().untilAsserted(() -> assertThat(proxy.open()).isZero());
    }

    @Test
    void refusesNewConnectionsAndComesBackOnTheSamePort() throws Exception {
        Socket client = connect();
        ask(client, "a");
        int port = proxy.port();
        for (int i = 0; i < 3; i++) {
            proxy.refuse();
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            assertThat(ask(client, "b")).isEqualTo("b");
            proxy.pass();
            assertThat(proxy.port()).isEqualTo(port);
            assertThat(ask(connect(), "c")).isEqualTo("c");
        }
    }

    @Test
    void leavesNoThreadNoConnectionAndNoPortBehind() throws Exception {
        Socket client = connect();
        ask(client, "a");
        proxy.delay(Duration.ofHours(1));
        write(client, "b");
        assertThat(threads()).isEqualTo(3);
        int port = proxy.port();
        proxy.close();
        assertThat(threads()).isZero();
        assertThat(proxy.open()).isZero();
        assertThatThrownBy(() -> new Socket(proxy.host(), port)).isInstanceOf(ConnectException.class);
        proxy.close();
        assertThatIllegalStateException().isThrownBy(proxy::pass);
    }

    @Test
    void refusesSettingsWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> proxy.delay(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> proxy.throttle(0));
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(proxy.host(), proxy.port());
        client.setSoTimeout(10_000);
        clients.add(client);
        return client;
    }

    private static String ask(Socket client, String text) throws IOException {
        write(client, text);
        return read(client, text.length());
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
    }

    private static String read(Socket client, int length) throws IOException {
        return new String(client.getInputStream().readNBytes(length), UTF_8);
    }

    private static byte[] readAll(Socket client) {
        try {
            return client.getInputStream().readAllBytes();
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void assertReset(Socket client) {
        assertThatThrownBy(() -> client.getInputStream().read())
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
    }

    private static void assertSilent(Socket client) throws IOException {
        client.setSoTimeout(200);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout(10_000);
    }

    private static Duration duration(Action action) throws IOException {
        long begin = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Those of the proxy of this test: its name has the port of its target. */
    private long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("fault-proxy-localhost:" + echo.port()))
                .count();
    }

    private interface Action {

        void run() throws IOException;
    }
}
