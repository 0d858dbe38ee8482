package dev.gofasta.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.auth.shop.Mailbox;
import dev.gofasta.auth.shop.Shop;
import dev.gofasta.core.ApplicationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the tests of all flows share. */
interface Flows {

    String EMAIL = "ann@example.org";

    String OTHER = "bob@example.org";

    String PASSWORD = "seven wild geese at noon";

    String NEXT = "eight tame ducks at dawn";

    Shop shop();

    default AccountService service() {
        return shop().service();
    }

    default Mailbox mails() {
        return shop().mails();
    }

    default void registered() {
        registered(EMAIL);
    }

    default void registered(String email) {
        service().register(email, PASSWORD, shop().creation(email));
        service().verifyEmail(mails().token("verification"));
    }

    /** Expects a refusal and returns its detail. */
    default String refused(String code, Runnable call) {
        ApplicationException failure = catchThrowableOfType(ApplicationException.class, call::run);
        assertThat(failure).as(code).isNotNull();
        assertThat(failure.code()).isEqualTo(code);
        return failure.detail();
    }

    default <T> List<T> parallel(int threads, Callable<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(Collections.nCopies(threads, work))) {
                T result = future.get();
                if (result != null) {
                    results.add(result);
                }
            }
            return results;
        } finally {
            executor.shutdown();
        }
    }
}
