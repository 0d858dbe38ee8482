package dev.gofasta.generator.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of a project by their names, and which of them a file means by a name. */
final class TypeIndex {

    private final Map<String, JavaFacts> byFullName = new HashMap<>();
    private final Map<String, List<JavaFacts>> bySimpleName = new HashMap<>();

    TypeIndex(Collection<JavaFacts> files) {
        for (JavaFacts file : files) {
            for (String type : file.types()) {
                String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
                byFullName.putIfAbsent(prefix + type, file);
                bySimpleName.computeIfAbsent(type, name -> new ArrayList<>(1)).add(file);
            }
        }
    }

    @Nullable
    JavaFacts byFullName(String name) {
        return byFullName.get(name);
    }

    List<JavaFacts> bySimpleName(String name) {
        return bySimpleName.getOrDefault(name, List.of());
    }

    Set<String> simpleNames() {
        return bySimpleName.keySet();
    }

    Set<String> fullNames() {
        return byFullName.keySet();
    }

    /** Returns the other files of the project whose types {@code file} imports or mentions. */
    Set<JavaFacts> mentionedIn(JavaFacts file) {
        Set<JavaFacts> found = new LinkedHashSet<>();
        Set<String> imports = new LinkedHashSet<>();
        for (String name : file.imports()) {
            JavaFacts imported = imported(name);
            if (imported != null) {
                found.add(imported);
            }
            if (!name.endsWith("*")) {
                imports.add(name.substring(name.lastIndexOf('.') + 1));
            }
        }
        for (Map.Entry<String, Integer> name : file.names().entrySet()) {
            List<JavaFacts> candidates = bySimpleName.get(name.getKey());
            if (candidates != null) {
                for (JavaFacts candidate : candidates) {
                    if (isSeen(candidate, name.getKey(), file, imports)) {
                        found.add(candidate);
                    }
                }
            }
        }
        found.remove(file);
        return found;
    }

    /** Also of a nested type, and of a member. */
    private @Nullable JavaFacts imported(String name) {
        String start = name;
        while (true) {
            JavaFacts file = byFullName.get(start);
            int dot = start.lastIndexOf('.');
            if (file != null || dot < 0) {
                return file;
            }
            start = start.substring(0, dot);
        }
    }

    /** Whether {@code name} in {@code file}, whose {@code imports} come first, can mean the type of this name in {@code candidate}. */
    private static boolean isSeen(JavaFacts candidate, String name, JavaFacts file, Set<String> imports) {
        String fullName = candidate.packageName().isEmpty() ? name : candidate.packageName() + "." + name;
        if (file.imports().contains(fullName) || file.text().contains(fullName)) {
            return true;
        }
        boolean near = candidate.packageName().equals(file.packageName())
                || file.imports().contains(candidate.packageName() + ".*");
        return near && !imports.contains(name);
    }
}
