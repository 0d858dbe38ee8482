package dev.gofasta.generator.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements that change a schema, and those that take the change back.
 *
 * @param up what changes it, in the order in which it runs
 * @param down what takes it back, in the order in which it runs
 */
public record UpDown(List<String> up, List<String> down) {

    /** Nothing to do. */
    public static final UpDown NONE = new UpDown(List.of(), List.of());

    public UpDown {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static UpDown of(String up, String down) {
        return new UpDown(List.of(up), List.of(down));
    }

    /** Returns this change followed by {@code next}, which is taken back first. */
    public UpDown and(UpDown next) {
        return new UpDown(joined(up, next.up), joined(next.down, down));
    }

    /** Returns the change that has this one as its way back. */
    public UpDown reversed() {
        return new UpDown(down, up);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
