package dev.gofasta.generator.project;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The values of an application's configuration files that hold in every profile. Enough of YAML is understood for keys with
 * plain values and lists of them; lists are joined by commas.
 */
final class Configuration {

    /** In the order in which Spring lets them win. */
    private static final List<String> FILES = List.of(
            "config/application.properties",
            "config/application.yaml",
            "config/application.yml",
            "application.properties",
            "application.yaml",
            "application.yml");

    private static final Pattern ENTRY = Pattern.compile("( *)([\"']?)([\\w.\\-\\[\\]]+)\\2:(?: +(.*))?");
    private static final Pattern ITEM = Pattern.compile("( *)- +(.*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+):([^}]*)}");

    private final Map<String, String> values = new HashMap<>();

    private Configuration() {}

    /** Reads the files in the folder {@code resources}. */
    static Configuration read(ProjectFiles files, String resources) {
        Configuration configuration = new Configuration();
        FILES.forEach(name -> configuration.add(files, resources + "/" + name));
        return configuration;
    }

    /** Reads the files in the folder {@code resources} as they hold in a profile, below values that are stronger. */
    static Configuration read(ProjectFiles files, String resources, String profile, Map<String, String> stronger) {
        Configuration configuration = new Configuration();
        configuration.values.putAll(stronger);
        FILES.forEach(
                name -> configuration.add(files, resources + "/" + name.replaceFirst("\\.", "-" + profile + ".")));
        FILES.forEach(name -> configuration.add(files, resources + "/" + name));
        return configuration;
    }

    private void add(ProjectFiles files, String path) {
        files.read(path)
                .map(text -> path.endsWith(".properties") ? ofProperties(text) : ofYaml(text))
                .ifPresent(read -> read.forEach(values::putIfAbsent));
    }

    /** Returns the value of {@code key}, placeholders filled with other values or their defaults; empty where it depends on the environment. */
    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> PLACEHOLDER
                        .matcher(value)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group(2)))))
                .filter(value -> !value.isEmpty() && !value.contains("${"));
    }

    /** Returns the keys that begin with {@code prefix}, sorted. */
    List<String> keys(String prefix) {
        return values.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    private static Map<String, String> ofProperties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException ex) {
            throw new UncheckedIOException("A text in memory can be read", ex);
        } catch (IllegalArgumentException ex) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> values.merge(
                        key.replaceFirst("\\[\\d+]$", ""),
                        properties.getProperty(key).strip(),
                        Configuration::join));
        return values;
    }

    private static Map<String, String> ofYaml(String text) {
        Map<String, String> values = new HashMap<>();
        Deque<Key> open = new ArrayDeque<>();
        for (String line : firstDocument(text)) {
            Matcher item = ITEM.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (item.matches()) {
                closeUnlessAbove(open, item.group(1).length() + 1);
                if (!open.isEmpty()) {
                    values.merge(open.getLast().path(), scalar(item.group(2)), Configuration::join);
                }
            } else if (entry.matches()) {
                int indent = entry.group(1).length();
                closeUnlessAbove(open, indent);
                String path = open.isEmpty() ? entry.group(3) : open.getLast().path() + "." + entry.group(3);
                open.addLast(new Key(indent, path));
                if (entry.group(4) != null && !scalar(entry.group(4)).isEmpty()) {
                    values.put(path, scalar(entry.group(4)));
                }
            }
        }
        return values;
    }

    private static List<String> firstDocument(String text) {
        String content = text.replaceFirst("\\A(\\s*(#.*)?\\R)*---.*\\R", "");
        return Arrays.stream(content.split("(?m)^---", 2)[0].split("\\R"))
                .map(line -> line.replaceFirst("(^| )#.*", "").stripTrailing())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void closeUnlessAbove(Deque<Key> open, int indent) {
        while (!open.isEmpty() && open.getLast().indent() >= indent) {
            open.removeLast();
        }
    }

    private static String scalar(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(","))
                    .map(each -> scalar(each.strip()))
                    .collect(Collectors.joining(","));
        }
        return text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static String join(String before, String next) {
        return before + "," + next;
    }

    /** A key whose block is open, and how far it is indented. */
    private record Key(int indent, String path) {}
}
