package dev.gofasta.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How rows travel from the JVM of an action: one line each, its kind and then its parts as in a query string. The last line
 * says that the file is whole.
 */
public final class RowFile {

    private static final String END = "end";

    private RowFile() {}

    static void write(Path file, List<Row> rows) throws IOException {
        List<String> lines = rows.stream().map(RowFile::line).collect(Collectors.toCollection(ArrayList::new));
        lines.add(END);
        Files.write(file, lines);
    }

    /**
     * Reads what the action said.
     *
     * @throws IOException when the file can't be read or is not whole
     */
    public static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            throw new IOException(file + " is not whole");
        }
        return lines.subList(0, lines.size() - 1).stream().map(RowFile::row).toList();
    }

    private static String line(Row row) {
        return new TreeMap<>(row.values())
                .entrySet().stream()
                        .map(part -> "&" + part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                        .collect(Collectors.joining("", row.kind(), ""));
    }

    private static Row row(String line) {
        String[] parts = line.split("&");
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            values.put(parts[i].substring(0, equals), URLDecoder.decode(parts[i].substring(equals + 1), UTF_8));
        }
        return new Row(parts[0], values);
    }
}
