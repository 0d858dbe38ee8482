package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A plan that was shown and may be applied later.
 *
 * @param origin what it was planned for
 * @param time when it was planned; planning again at this time gives the same plan
 * @param changes what it would write
 */
public record StoredPlan(Origin origin, Instant time, ChangeSet changes) {

    private static final String FORMAT = "gofasta-plan";
    private static final String VERSION = "1";

    /** Returns the identity of the plan. */
    public String id() {
        return changes.planId(origin);
    }

    String toText() {
        Rows rows = new Rows().add(FORMAT, VERSION).add("plan", origin.goal(), origin.tool(), time.toString());
        new TreeMap<>(origin.arguments()).forEach((name, value) -> rows.add("argument", name, value));
        for (Change change : changes.changes()) {
            if (change instanceof Change.CreateFile create) {
                rows.add("create", create.path(), create.after(), create.executable() ? "x" : "-");
            } else if (change instanceof Change.EditFile edit) {
                rows.add("edit", edit.path(), edit.before(), edit.after(), edit.reason());
            } else if (change instanceof Change.DeleteFile delete) {
                rows.add("delete", delete.path(), delete.before());
            } else if (change instanceof Change.KeepFile keep) {
                rows.add("keep", keep.path(), keep.after());
            }
        }
        return rows.add("end").toString();
    }

    /**
     * Reads back what {@link #toText} gave.
     *
     * @throws IllegalArgumentException when it is not whole, or of another version
     */
    static StoredPlan parse(String text) {
        List<List<String>> rows = Rows.parse(text);
        try {
            if (!rows.get(0).equals(List.of(FORMAT, VERSION))
                    || !rows.get(rows.size() - 1).equals(List.of("end"))) {
                throw new IllegalArgumentException("it is not whole, or of another version of gofasta");
            }
            List<String> plan = rows.get(1);
            Map<String, String> arguments = new TreeMap<>();
            List<Change> changes = new ArrayList<>();
            for (List<String> row : rows.subList(2, rows.size() - 1)) {
                if (row.get(0).equals("argument")) {
                    arguments.put(row.get(1), row.get(2));
                } else {
                    changes.add(change(row));
                }
            }
            return new StoredPlan(
                    new Origin(plan.get(1), arguments, plan.get(2)),
                    Instant.parse(plan.get(3)),
                    new ChangeSet(changes));
        } catch (IndexOutOfBoundsException | DateTimeException ex) {
            throw new IllegalArgumentException("it is damaged", ex);
        }
    }

    private static Change change(List<String> row) {
        return switch (row.get(0)) {
            case "create" ->
                new Change.CreateFile(row.get(1), row.get(2), row.get(3).equals("x"));
            case "edit" -> new Change.EditFile(row.get(1), row.get(2), row.get(3), row.get(4));
            case "delete" -> new Change.DeleteFile(row.get(1), row.get(2));
            case "keep" -> new Change.KeepFile(row.get(1), row.get(2));
            default -> throw new IllegalArgumentException("it has a line of an unknown kind");
        };
    }
}
