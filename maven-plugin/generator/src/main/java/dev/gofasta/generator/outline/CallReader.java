package dev.gofasta.generator.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds calls by the names of what they call. */
public final class CallReader {

    private final Cursor cursor;
    private final Set<String> names;
    private final List<Call> found = new ArrayList<>();
    private String qualifier = "";

    private CallReader(String text, Set<String> names) {
        this.cursor = new Cursor(text);
        this.names = names;
    }

    /** Returns the calls in {@code text} of what has one of {@code names}, in the order in which their names stand. */
    public static List<Call> read(String text, Set<String> names) {
        CallReader reader = new CallReader(text, names);
        while (!reader.cursor.atEnd()) {
            reader.callOrToken();
        }
        return List.copyOf(reader.found);
    }

    private void callOrToken() {
        if (cursor.isWord() && cursor.isFollowedBy('(') && names.contains(cursor.token())) {
            call();
        } else {
            qualifier = cursor.isWord() && cursor.isFollowedBy('.') ? cursor.token() : cursor.is('.') ? qualifier : "";
            cursor.next();
        }
    }

    /** Goes over a call; what it holds is found after it. */
    private void call() {
        int index = found.size();
        String owner = qualifier;
        Place place = place();
        String name = cursor.take();
        List<Call.Argument> arguments = new ArrayList<>();
        cursor.next();
        while (!cursor.atEnd() && !cursor.is(')')) {
            argument(arguments);
            cursor.accept(',');
        }
        qualifier = "";
        cursor.next();
        found.add(index, new Call(owner, name, List.copyOf(arguments), place));
    }

    private void argument(List<Call.Argument> arguments) {
        int start = cursor.start();
        Place place = place();
        int depth = 0;
        while (!cursor.atEnd() && (depth > 0 || !cursor.is(',') && !cursor.is(')'))) {
            boolean opens = cursor.is('(') || cursor.is('{') || cursor.is('[');
            boolean closes = cursor.is(')') || cursor.is('}') || cursor.is(']');
            depth += opens ? 1 : closes ? -1 : 0;
            callOrToken();
        }
        arguments.add(new Call.Argument(cursor.between(start, cursor.start()).strip(), place));
    }

    private Place place() {
        int line = cursor.line(cursor.start());
        return new Place(line, cursor.column(cursor.start()), line);
    }
}
