package dev.gofasta.it.asvs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that say which requirements they prove: {@code @Tag("asvs:<id>")} on a method, or on a class for all of it. */
final class TaggedTests {

    private static final Pattern TAG_OR_TEST = Pattern.compile("@Tag\\(\"asvs:(?<id>V[0-9.]+)\"\\)"
            + "|(?:void|<DynamicTest>)\\s+(?<method>\\w+)\\(|\\b(?:class|interface)\\s+(?<type>\\w+)");

    private TaggedTests() {}

    /** Returns the tests below {@code root} by the requirements that they name, as {@code Class.method} or {@code Class}. */
    static Map<String, TreeSet<String>> find(Path root) throws IOException {
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        for (Path source : sources(root)) {
            read(Files.readString(source), tests);
        }
        return tests;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path ->
                            path.toString().endsWith(".java") && path.toString().contains("src/test/java"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(String source, Map<String, TreeSet<String>> tests) {
        TreeSet<String> open = new TreeSet<>();
        String type = "";
        Matcher found = TAG_OR_TEST.matcher(source);
        while (found.find()) {
            if (found.group("id") != null) {
                open.add(found.group("id"));
                continue;
            }
            type = found.group("type") != null ? found.group("type") : type;
            String name = found.group("method") != null ? type + "." + found.group("method") : type;
            open.forEach(
                    id -> tests.computeIfAbsent(id, each -> new TreeSet<>()).add(name));
            open.clear();
        }
    }
}
