package dev.gofasta.it.asvs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of comma separated values (RFC 4180), none of which holds a line feed. */
final class Csv {

    private static final Pattern VALUE = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))(,|$)");

    private Csv() {}

    /** Returns the values of each line but the first, which names them. */
    static List<List<String>> rows(List<String> lines) {
        return lines.stream().skip(1).map(Csv::values).toList();
    }

    static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        int at = 0;
        boolean more = true;
        while (more) {
            if (!value.find(at) || value.start() != at) {
                throw new IllegalArgumentException("Not a line of values: " + line);
            }
            values.add(value.group(1) != null ? value.group(1).replace("\"\"", "\"") : value.group(2));
            at = value.end();
            more = !value.group(3).isEmpty();
        }
        return values;
    }

    private static String quoted(String value) {
        return value.matches("[^,\"]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
