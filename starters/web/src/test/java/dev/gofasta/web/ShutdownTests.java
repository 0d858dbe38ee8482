package dev.gofasta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.web.RawCalls.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ShutdownTests {

    private static final int REQUESTS = 8;

    private static final CountDownLatch ARRIVED = new CountDownLatch(REQUESTS);

    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    @Test
    void answersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(SlowApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0")
                .run();
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> get(port), command -> new Thread(command).start()));
        }
        ARRIVED.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(context::close, run -> new Thread(run).start());
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThatThrownBy(() -> get(port)).isInstanceOf(Exception.class));
        assertThat(closing).isNotDone();
        GO_ON.countDown();
        for (CompletableFuture<Answer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
            assertThat(answer.get().body()).contains("done");
        }
        closing.get();
    }

    private static Answer get(int port) {
        try {
            Answer answer = new RawCalls(port).send(RawCalls.request("GET", "/slow", ""));
            if (answer.status() == 0) {
                throw new IllegalStateException("No answer");
            }
            return answer;
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Import(SlowThings.class)
    static class SlowApplication extends WebApplication {}

    @RestController
    static class SlowThings {

        @GetMapping("/slow")
        String slow() throws InterruptedException {
            ARRIVED.countDown();
            GO_ON.await();
            return "done";
        }
    }
}
