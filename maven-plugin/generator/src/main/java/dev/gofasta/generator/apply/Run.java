package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.project.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One run that wrote into a project, with all that is needed to take it back.
 *
 * @param number its place among the runs of the project, from 1
 * @param origin what was run
 * @param time when
 * @param undoes the number of the run that it took back, or 0
 * @param files the files that it wrote or deleted
 * @param folders the folders that it made, deepest first
 */
public record Run(int number, Origin origin, Instant time, int undoes, List<Entry> files, List<String> folders) {

    private static final String FORMAT = "gofasta-run";
    private static final String VERSION = "1";

    /**
     * One file.
     *
     * @param path relative to the project's root, with {@code /}
     * @param before its content before the run, or null where there was none
     * @param executable whether people could execute it before the run
     * @param fingerprintAfter the fingerprint that the run left, or null where it deleted the file
     */
    public record Entry(
            String path,
            @Nullable String before,
            boolean executable,
            @Nullable String fingerprintAfter) {

        @Nullable
        String fingerprintBefore() {
            return before == null ? null : Fingerprint.of(before);
        }
    }

    public Run {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }

    String toText() {
        Rows rows = new Rows()
                .add(FORMAT, VERSION)
                .add("run", String.valueOf(number), time.toString(), String.valueOf(undoes))
                .add("origin", origin.goal(), origin.tool());
        new TreeMap<>(origin.arguments()).forEach((name, value) -> rows.add("argument", name, value));
        for (Entry file : files) {
            rows.add(
                    "file",
                    file.path(),
                    file.executable() ? "x" : "-",
                    file.fingerprintAfter() == null ? "" : file.fingerprintAfter(),
                    file.before() == null ? "-" : "=" + file.before());
        }
        folders.forEach(folder -> rows.add("folder", folder));
        return rows.add("end").toString();
    }

    /**
     * Reads back what {@link #toText} gave.
     *
     * @throws IllegalArgumentException when it is not whole, or of another version
     */
    static Run parse(String text) {
        List<List<String>> rows = Rows.parse(text);
        try {
            if (!rows.get(0).equals(List.of(FORMAT, VERSION))
                    || !rows.get(rows.size() - 1).equals(List.of("end"))) {
                throw new IllegalArgumentException("it is not whole, or of another version of gofasta");
            }
            List<String> run = rows.get(1);
            List<String> origin = rows.get(2);
            Map<String, String> arguments = new TreeMap<>();
            List<Entry> files = new ArrayList<>();
            List<String> folders = new ArrayList<>();
            for (List<String> row : rows) {
                switch (row.get(0)) {
                    case "argument" -> arguments.put(row.get(1), row.get(2));
                    case "file" -> files.add(entry(row));
                    case "folder" -> folders.add(row.get(1));
                    default -> {}
                }
            }
            return new Run(
                    Integer.parseInt(run.get(1)),
                    new Origin(origin.get(1), arguments, origin.get(2)),
                    Instant.parse(run.get(2)),
                    Integer.parseInt(run.get(3)),
                    files,
                    folders);
        } catch (IndexOutOfBoundsException | java.time.DateTimeException ex) {
            throw new IllegalArgumentException("it is damaged", ex);
        }
    }

    private static Entry entry(List<String> row) {
        String before = row.get(4);
        return new Entry(
                row.get(1),
                before.startsWith("=") ? before.substring(1) : null,
                row.get(2).equals("x"),
                row.get(3).isEmpty() ? null : row.get(3));
    }
}
