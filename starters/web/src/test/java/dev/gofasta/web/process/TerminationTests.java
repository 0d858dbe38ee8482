package dev.gofasta.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.web.process.KeepAliveClient.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service in a process of its own that gets SIGTERM while it is in use. */
class TerminationTests {

    /** What a process that a signal has ended answers: 128 and the number of SIGTERM. */
    private static final int TERMINATED = 143;

    private static final int SLOW = 4;

    @TempDir
    private Path folder;

    private Process process;

    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void stop() throws Exception {
        this.callers.shutdownNow();
        this.process.destroyForcibly().waitFor();
    }

    @Test
    void answersAllThatItHasTakenAndEnds() throws Exception {
        int port = start();
        Queue<Outcome> fast = new ConcurrentLinkedQueue<>();
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            callers.add(this.callers.submit(() -> callUntilClosed(port, fast)));
        }
        List<Future<Outcome>> slow = slow(port, 1500);
        await().until(() -> fast.size() > 200);
        awaitArrival();
        long signal = System.nanoTime();
        this.process.destroy();
        for (Future<Outcome> answer : slow) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.ANSWERED);
        }
        for (Future<?> caller : callers) {
            caller.get(20, TimeUnit.SECONDS);
        }
        // What comes too late gets not a byte.
        assertThat(fast).contains(Outcome.ANSWERED).containsOnly(Outcome.ANSWERED, Outcome.CLOSED);
        assertThat(this.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(this.process.exitValue()).isEqualTo(TERMINATED);
        assertThat(Duration.ofNanos(System.nanoTime() - signal)).isLessThan(Duration.ofSeconds(20));
        // And nothing of it was handled: there is an answer to all that was.
        long answered = SLOW + fast.stream().filter(Outcome.ANSWERED::equals).count();
        assertThat(log()).contains("Graceful shutdown complete", "handled " + answered + "\n");
    }

    @Test
    void refusesNewConnectionsWhileItAnswersTheOldOnes() throws Exception {
        int port = start();
        List<Future<Outcome>> slow = slow(port, 3000);
        awaitArrival();
        this.process.destroy();
        await().atMost(Duration.ofSeconds(10)).until(() -> refuses(port));
        assertThat(slow).noneMatch(Future::isDone);
        for (Future<Outcome> answer : slow) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.ANSWERED);
        }
    }

    @Test
    void endsAfterTheGracePeriodWhateverIsUnderWay() throws Exception {
        int port = start("--spring.lifecycle.timeout-per-shutdown-phase=1s");
        List<Future<Outcome>> endless = slow(port, 600_000);
        awaitArrival();
        this.process.destroy();
        assertThat(this.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(this.process.exitValue()).isEqualTo(TERMINATED);
        for (Future<Outcome> answer : endless) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isNotEqualTo(Outcome.ANSWERED);
        }
    }

    private List<Future<Outcome>> slow(int port, int millis) {
        List<Future<Outcome>> answers = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            answers.add(this.callers.submit(() -> {
                try (KeepAliveClient client = new KeepAliveClient(port)) {
                    return client.get("/wait/" + millis);
                }
            }));
        }
        return answers;
    }

    /** The service says so in its log when the slow requests have reached it. */
    private void awaitArrival() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> log().lines().filter("slow"::equals).count() == SLOW);
    }

    private static Object callUntilClosed(int port, Queue<Outcome> outcomes) throws IOException {
        while (true) {
            try (KeepAliveClient client = new KeepAliveClient(port)) {
                Outcome outcome = client.get("/wait/2");
                while (outcome == Outcome.ANSWERED) {
                    outcomes.add(outcome);
                    outcome = client.get("/wait/2");
                }
                outcomes.add(outcome);
                if (outcome != Outcome.CLOSED) {
                    return outcome;
                }
            } catch (ConnectException refused) {
                return refused;
            }
        }
    }

    private static boolean refuses(int port) throws IOException {
        try {
            new Socket("127.0.0.1", port).close();
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }

    private int start(String... arguments) throws Exception {
        Path file = this.folder.resolve("port");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dport.file=" + file,
                "-cp",
                System.getProperty("java.class.path"),
                StoppedApplication.class.getName(),
                "--server.port=0",
                "--gofasta.web.rate-limit.enabled=false"));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(this.folder.resolve("log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(file) || !this.process.isAlive());
        assertThat(file).as(log()).exists();
        return Integer.parseInt(Files.readString(file));
    }

    private String log() throws IOException {
        return Files.readString(this.folder.resolve("log"));
    }
}
