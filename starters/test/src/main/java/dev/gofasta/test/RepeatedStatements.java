package dev.gofasta.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements of one shape, sent by one thread, grouped in the order in which they first came. */
final class RepeatedStatements {

    private record Key(long thread, String shape) {}

    private final Map<Key, List<SqlExecution>> groups;

    private RepeatedStatements(Map<Key, List<SqlExecution>> groups) {
        this.groups = groups;
    }

    /** The groups of more than a number of executions. */
    static RepeatedStatements moreThan(int limit, List<SqlExecution> executions) {
        Map<Key, List<SqlExecution>> groups = new LinkedHashMap<>();
        for (SqlExecution execution : executions) {
            groups.computeIfAbsent(new Key(execution.thread(), execution.shape()), key -> new ArrayList<>())
                    .add(execution);
        }
        groups.values().removeIf(group -> group.size() <= limit);
        return new RepeatedStatements(groups);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Each group with its size and the line of the application that sent it first. */
    String description() {
        return groups.entrySet().stream()
                .map(group -> describe(group.getKey().shape(), group.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String describe(String shape, List<SqlExecution> group) {
        StackTraceElement callSite = group.get(0).callSite();
        return "  %d times: %s%n      first from %s"
                .formatted(group.size(), shape, callSite == null ? "no line of the application" : callSite);
    }
}
