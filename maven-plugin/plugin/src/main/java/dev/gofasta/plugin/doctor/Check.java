package dev.gofasta.plugin.doctor;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * One thing to look at.
 *
 * @param id what
 * @param wanted what should be there
 * @param longest how long it may take
 * @param look looks
 */
record Check(String id, String wanted, Duration longest, Callable<Verdict> look) {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    Check(String id, String wanted, Callable<Verdict> look) {
        this(id, wanted, LONGEST, look);
    }
}
