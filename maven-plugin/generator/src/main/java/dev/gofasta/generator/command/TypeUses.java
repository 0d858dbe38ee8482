package dev.gofasta.generator.command;

import dev.gofasta.generator.inspect.CodeText;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where source code mentions types, by their full names, imports and, within their package, simple names. */
final class TypeUses {

    private static final Pattern SOURCE_PATH = Pattern.compile("(?:.*/)?src/(?:main|test)/java/(.*)\\.java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Pattern WILDCARD = Pattern.compile("(?m)^\\s*import\\s+([\\w.]+)\\.\\*\\s*;");

    private final Pattern fullNames;
    private final Map<String, Pattern> simpleNames;

    private TypeUses(Pattern fullNames, Map<String, Pattern> simpleNames) {
        this.fullNames = fullNames;
        this.simpleNames = simpleNames;
    }

    /** Looks for the types of the source files at {@code paths}. */
    static TypeUses of(List<String> paths) {
        Map<String, List<String>> byPackage = new HashMap<>();
        for (String path : paths) {
            Matcher source = SOURCE_PATH.matcher(path);
            if (source.matches()) {
                String name = source.group(1).replace('/', '.');
                int dot = name.lastIndexOf('.');
                byPackage
                        .computeIfAbsent(name.substring(0, Math.max(dot, 0)), key -> new ArrayList<>())
                        .add(name.substring(dot + 1));
            }
        }
        Map<String, Pattern> simpleNames = new HashMap<>();
        List<String> fullNames = new ArrayList<>();
        byPackage.forEach((name, types) -> {
            String any = types.stream().distinct().collect(Collectors.joining("|", "(?:", ")"));
            simpleNames.put(name, Pattern.compile("(?<![\\w.])" + any + "(?!\\w)"));
            fullNames.add(Pattern.quote(name.isEmpty() ? "" : name + ".") + any);
        });
        return new TypeUses(
                Pattern.compile("(?<![\\w.])(?:" + String.join("|", fullNames) + ")(?!\\w)"), Map.copyOf(simpleNames));
    }

    /** Returns the first place in each line of {@code text} that mentions one of the types. */
    List<Location> in(String path, String text) {
        String code = CodeText.blanked(text);
        List<Pattern> wanted = new ArrayList<>(List.of(fullNames));
        Matcher packageName = PACKAGE.matcher(code);
        Pattern own = simpleNames.get(packageName.find() ? packageName.group(1) : "");
        if (own != null) {
            wanted.add(own);
        }
        WILDCARD.matcher(code)
                .results()
                .map(match -> simpleNames.get(match.group(1)))
                .filter(pattern -> pattern != null)
                .forEach(wanted::add);
        List<Location> found = new ArrayList<>();
        List<String> lines = code.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (wanted.stream().anyMatch(pattern -> pattern.matcher(line).find())) {
                found.add(new Location(path, i + 1, 0));
            }
        }
        return found;
    }
}
