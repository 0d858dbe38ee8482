package dev.gofasta.plugin.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExaminationTests {

    @Test
    @Timeout(20)
    void checkThatHangsOrBreaksCostsItsOwnTimeOnly() {
        Check hangs = new Check("git", "git", Duration.ofMillis(50), () -> {
            new CountDownLatch(1).await();
            return Verdict.ok("never");
        });
        Check breaks = new Check("disk", "room", () -> {
            throw new IllegalStateException("no disk");
        });
        Check fine = new Check("java", "Java", () -> Verdict.ok("there"));

        Examination examination = Examination.of(List.of(hangs, breaks, fine));

        assertThat(examination.probes())
                .extracting(Probe::status)
                .containsExactly(Probe.Status.WARN, Probe.Status.WARN, Probe.Status.OK);
        assertThat(examination.findings()).hasSize(2);
        assertThat(examination.probes().get(1).found()).contains("no disk");
    }
}
