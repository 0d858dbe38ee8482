package dev.gofasta.plugin.verify;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The files that a test may depend on: the types that it names, what those name, and so on; and all of a test that starts the
 * application. Nothing is resolved, so there may be more of them than the test really needs, and hardly less.
 */
final class ReachableFiles {

    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*\\b");
    private static final String JAVA = ".java";
    private static final String STARTS_ALL = "SpringBootTest";

    private final Map<String, List<String>> filesByType = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    ReachableFiles(Project project) {
        for (Module module : project.modules()) {
            addAll(project, module.path(module.folders().main()));
            addAll(project, module.path(module.folders().test()));
        }
    }

    private void addAll(Project project, String folder) {
        for (String path : project.files().list(folder, JAVA)) {
            String type = path.substring(path.lastIndexOf('/') + 1, path.length() - JAVA.length());
            filesByType.computeIfAbsent(type, name -> new ArrayList<>()).add(path);
            texts.put(path, project.files().read(path).orElse(""));
        }
    }

    /** Returns whether {@code test}, the path of a test class, may depend on {@code file}. */
    boolean reaches(String test, String file) {
        Set<String> reached = from(test);
        boolean startsAll =
                reached.stream().anyMatch(path -> texts.getOrDefault(path, "").contains(STARTS_ALL));
        return startsAll || reached.contains(file) || !file.endsWith(JAVA);
    }

    private Set<String> from(String test) {
        Set<String> reached = new HashSet<>(Set.of(test));
        Deque<String> left = new ArrayDeque<>(reached);
        while (!left.isEmpty()) {
            TYPE.matcher(texts.getOrDefault(left.remove(), ""))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .flatMap(type -> filesByType.getOrDefault(type, List.of()).stream())
                    .filter(reached::add)
                    .forEach(left::add);
        }
        return reached;
    }
}
