package dev.gofasta.database;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why an action did not end well, and what it had done until then. */
final class ActionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Row problem;
    private final transient List<Row> rows;

    private ActionException(Row problem, List<Row> rows, @Nullable Throwable cause) {
        super(problem.value("message"), cause);
        this.problem = problem;
        this.rows = rows;
    }

    /** An end with nothing done. */
    ActionException(Code code, String message, String hint) {
        this(Row.problem(code, message, hint), List.of(), null);
    }

    /** An end with nothing done, caused by {@code cause}. */
    ActionException(Code code, String message, String hint, @Nullable Throwable cause) {
        this(Row.problem(code, message, hint), List.of(), cause);
    }

    /** An end that {@code finding} tells. */
    static ActionException of(Row finding) {
        return new ActionException(new Row("problem", finding.values()), List.of(), null);
    }

    /** Returns the same with a place: a file of the project and a line, 0 for the whole file. */
    ActionException at(String file, int line) {
        return new ActionException(problem.at(file, line), rows, getCause());
    }

    /** Returns the same after {@code done}. */
    ActionException after(List<Row> done) {
        return new ActionException(problem, done, getCause());
    }

    /** Returns what was done, and the problem after it. */
    List<Row> rows() {
        return Stream.concat(rows.stream(), Stream.of(problem)).toList();
    }
}
