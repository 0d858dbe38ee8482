package dev.gofasta.it.asvs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How each requirement of level 1 and 2 of OWASP ASVS 5.0.0 is answered: by tests, by the owner of a service, or not at all
 * because it does not apply. {@code asvs.sh} writes it.
 */
final class AsvsMatrix {

    static final String PAGE = "docs/security/asvs.csv";

    private static final String REQUIREMENTS = "maven-plugin/it/src/test/resources/asvs-5.0.0.csv";
    private static final String WITHOUT_TEST = "docs/security/asvs-without-test.csv";
    private static final List<String> HEAD = List.of("id", "level", "answer", "evidence");

    private AsvsMatrix() {}

    /**
     * Writes the page.
     *
     * @param arguments the root of the sources
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Files.writeString(root.resolve(PAGE), render(root));
    }

    /**
     * Returns the page that belongs to the sources below {@code root}.
     *
     * @throws IllegalStateException when a requirement is named that does not exist, or one is answered twice
     */
    static String render(Path root) throws IOException {
        Map<String, TreeSet<String>> tests = TaggedTests.find(root);
        Map<String, List<String>> others = new TreeMap<>();
        Csv.rows(Files.readAllLines(root.resolve(WITHOUT_TEST))).forEach(row -> others.put(row.get(0), row));
        List<List<String>> requirements = Csv.rows(Files.readAllLines(root.resolve(REQUIREMENTS)));
        requireKnown(requirements, tests, others);
        StringBuilder page = new StringBuilder(Csv.line(HEAD));
        for (List<String> requirement : requirements) {
            String id = requirement.get(0);
            List<String> row = new ArrayList<>(requirement);
            if (tests.containsKey(id)) {
                row.addAll(List.of("test", String.join("; ", tests.get(id))));
            } else if (others.containsKey(id)) {
                row.addAll(others.get(id).subList(1, 3));
            } else {
                row.addAll(List.of("open", ""));
            }
            page.append(Csv.line(row));
        }
        return page.toString();
    }

    private static void requireKnown(
            List<List<String>> requirements, Map<String, TreeSet<String>> tests, Map<String, List<String>> others) {
        List<String> ids = requirements.stream().map(row -> row.get(0)).toList();
        TreeSet<String> unknown = new TreeSet<>(tests.keySet());
        unknown.addAll(others.keySet());
        ids.forEach(unknown::remove);
        TreeSet<String> twice = new TreeSet<>(tests.keySet());
        twice.retainAll(others.keySet());
        if (!unknown.isEmpty() || !twice.isEmpty()) {
            throw new IllegalStateException("Not requirements of level 1 or 2: " + unknown
                    + "; proven by a test and said to need none: " + twice);
        }
    }
}
