package dev.gofasta.generator.reference;

import dev.gofasta.generator.problem.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the keys of texts for people, in properties and in YAML, where each line adds to the key that it is indented below. */
final class LocaleKeys {

    private static final Pattern LINE = Pattern.compile("( *)([\\w.-]+)\\s*[:=].*");

    /**
     * A key that others are indented below.
     *
     * @param indent how far it is indented itself
     * @param key the whole key
     */
    private record Level(int indent, String key) {}

    private LocaleKeys() {}

    /** Returns the lines of {@code text} whose key is {@code key}, whatever stands before it, or is flat and holds it. */
    static List<Site> find(String path, String text, String key) {
        List<Site> sites = new ArrayList<>();
        Deque<Level> levels = new ArrayDeque<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i].stripTrailing());
            if (line.matches()) {
                int indent = line.group(1).length();
                while (!levels.isEmpty() && levels.peek().indent() >= indent) {
                    levels.pop();
                }
                String own = line.group(2);
                String whole = levels.isEmpty() ? own : levels.peek().key() + "." + own;
                levels.push(new Level(indent, whole));
                boolean flat = own.indexOf('.') > 0 && ("." + own + ".").contains("." + key + ".");
                if (whole.equals(key) || whole.endsWith("." + key) || flat) {
                    Location location = new Location(path, i + 1, indent + 1);
                    sites.add(new Site(location, Site.Kind.LOCALE, null, lines[i].strip(), false, false));
                }
            }
        }
        return sites;
    }
}
