package dev.gofasta.test;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Counts the SQL statements that an application sends, on every thread: those of a request made by the test too.
 *
 * <p>A batch counts as one statement. Commits and rollbacks are no statements.
 */
public final class QueryCounter {

    private final List<Queue<SqlExecution>> recordings = new CopyOnWriteArrayList<>();
    private final List<String> applicationPackages;

    public QueryCounter() {
        this(List.of());
    }

    /**
     * A counter that can tell where statements come from.
     *
     * @param applicationPackages the packages in and below which the classes of the application are
     */
    public QueryCounter(List<String> applicationPackages) {
        this.applicationPackages = List.copyOf(applicationPackages);
    }

    /**
     * Runs an action and offers assertions on the statements sent meanwhile.
     *
     * @throws IllegalStateException when the action throws a checked exception
     */
    public QueryAssert assertThat(ThrowingCallable action) {
        return new QueryAssert(executions(action));
    }

    /**
     * Runs an action.
     *
     * @return the statements sent meanwhile, in order
     * @throws IllegalStateException when the action throws a checked exception
     */
    public List<String> record(ThrowingCallable action) {
        return executions(action).stream().map(SqlExecution::statement).toList();
    }

    private List<SqlExecution> executions(ThrowingCallable action) {
        Queue<SqlExecution> recording = new ConcurrentLinkedQueue<>();
        recordings.add(recording);
        try {
            action.call();
        } catch (RuntimeException | Error ex) {
            throw ex;
        } catch (Throwable ex) {
            throw new IllegalStateException("The action whose queries are counted failed", ex);
        } finally {
            recordings.removeIf(candidate -> candidate == recording);
        }
        return List.copyOf(recording);
    }

    /** Takes note of a statement; called by the data source, on the thread that sends it. */
    public void add(String statement) {
        if (!recordings.isEmpty()) {
            SqlExecution execution = SqlExecution.of(statement, applicationPackages);
            recordings.forEach(recording -> recording.add(execution));
        }
    }
}
