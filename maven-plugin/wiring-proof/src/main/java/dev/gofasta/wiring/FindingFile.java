package dev.gofasta.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How findings travel from the JVM of the proof: one line each, its parts separated by tabs. The last line says that the
 * file is whole.
 */
public final class FindingFile {

    private static final String END = "end";
    private static final int PLACE_PARTS = 4;
    private static final int FIRST_RELATED = 4 + PLACE_PARTS;

    private FindingFile() {}

    /**
     * Writes {@code findings}.
     *
     * @throws IOException when the file can't be written
     */
    public static void write(Path file, List<Finding> findings) throws IOException {
        List<String> lines = findings.stream().map(FindingFile::line).collect(Collectors.toCollection(ArrayList::new));
        lines.add(END);
        Files.write(file, lines);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when the file can't be read or is not whole
     */
    public static List<Finding> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
            throw new IOException(file + " is not whole");
        }
        return lines.subList(0, lines.size() - 1).stream()
                .map(FindingFile::finding)
                .toList();
    }

    private static String line(Finding finding) {
        List<String> parts =
                new ArrayList<>(List.of(finding.kind().name(), finding.bean(), finding.type(), finding.detail()));
        add(parts, finding.place());
        for (Finding.Related related : finding.related()) {
            parts.add(related.bean());
            add(parts, related.place());
        }
        return parts.stream().map(FindingFile::escape).collect(Collectors.joining("\t"));
    }

    private static void add(List<String> parts, Place place) {
        parts.add(place.className());
        parts.add(place.member());
        parts.add(String.join(",", place.parameterTypes()));
        parts.add(Integer.toString(place.parameter()));
    }

    private static Finding finding(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\t", -1)) {
            parts.add(unescape(part));
        }
        List<Finding.Related> related = new ArrayList<>();
        for (int i = FIRST_RELATED; i < parts.size(); i += 1 + PLACE_PARTS) {
            related.add(new Finding.Related(parts.get(i), place(parts, i + 1)));
        }
        return new Finding(
                Finding.Kind.valueOf(parts.get(0)), parts.get(1), place(parts, 4), parts.get(2), parts.get(3), related);
    }

    private static Place place(List<String> parts, int from) {
        String types = parts.get(from + 2);
        return new Place(
                parts.get(from),
                parts.get(from + 1),
                types.isEmpty() ? List.of() : List.of(types.split(",")),
                Integer.parseInt(parts.get(from + 3)));
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            char escaped = part.charAt(i);
            text.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return text.toString();
    }
}
