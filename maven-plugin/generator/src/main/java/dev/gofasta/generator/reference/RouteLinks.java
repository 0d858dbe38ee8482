package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which controllers a test calls: those of whose paths it writes a part that not all controllers have. */
final class RouteLinks {

    private static final int LONGEST_PATH = 200;

    private final Map<String, List<String>> controllersBySegment = new HashMap<>();
    private final Set<String> shared;

    RouteLinks(Collection<JavaFacts> files) {
        Map<String, Set<String>> segments = new HashMap<>();
        for (JavaFacts file : files) {
            if (!file.test() && Roles.isController(file)) {
                segments.put(file.path(), segmentsOf(file));
            }
        }
        shared = shared(segments.values());
        segments.forEach((path, own) -> {
            for (String segment : own) {
                if (!shared.contains(segment)) {
                    controllersBySegment
                            .computeIfAbsent(segment, key -> new ArrayList<>(1))
                            .add(path);
                }
            }
        });
    }

    /** With one controller only nothing is shared. */
    private static Set<String> shared(Collection<Set<String>> all) {
        Set<String> shared = new HashSet<>();
        if (all.size() > 1) {
            boolean first = true;
            for (Set<String> each : all) {
                if (first) {
                    shared.addAll(each);
                    first = false;
                } else {
                    shared.retainAll(each);
                }
            }
        }
        return shared;
    }

    Set<String> calledBy(JavaFacts test) {
        Set<String> called = new LinkedHashSet<>();
        boolean joins = test.literals().stream().anyMatch(this::isStart);
        for (String literal : test.literals()) {
            if (literal.length() < LONGEST_PATH && (joins || literal.indexOf('/') >= 0)) {
                for (String segment : segments(literal)) {
                    called.addAll(controllersBySegment.getOrDefault(segment, List.of()));
                }
            }
        }
        return called;
    }

    /** Whether it is what all paths begin with, so that other texts are joined to it. */
    private boolean isStart(String literal) {
        return literal.startsWith("/")
                && literal.length() < LONGEST_PATH
                && !segments(literal).isEmpty()
                && shared.containsAll(segments(literal));
    }

    /** The parts of what all its routes begin with; of each route where they have nothing in common. */
    private static Set<String> segmentsOf(JavaFacts controller) {
        Set<String> segments = new LinkedHashSet<>();
        for (String literal : mappingOfType(controller)) {
            segments.addAll(segments(literal));
        }
        if (!segments.isEmpty()) {
            return segments;
        }
        for (TypeOutline type : Outline.of(controller.path(), controller.text()).types()) {
            for (MethodOutline method : type.methods()) {
                for (AnnotationOutline annotation : method.annotations()) {
                    if (annotation.name().endsWith("Mapping")) {
                        segments.addAll(segments(annotation.arguments()));
                    }
                }
            }
        }
        return segments;
    }

    /** What stands between the mapping before the class and its first bracket: it is written there without its constants. */
    private static List<String> mappingOfType(JavaFacts controller) {
        String text = controller.text();
        int mapping = text.indexOf("@RequestMapping(");
        int type = text.indexOf(" class ");
        return mapping < 0 || mapping > type
                ? List.of()
                : List.of(text.substring(mapping + "@RequestMapping(".length(), text.indexOf(')', mapping)));
    }

    /** Returns the words between slashes, quotes and blanks, placeholders left out. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= path.length(); at++) {
            char c = at == path.length() ? '/' : path.charAt(at);
            if (c == '/' || c == '?' || c == '"' || c == ' ' || c == '\n' || c == ',') {
                if (at - start > 1 && path.charAt(start) != '{' && path.charAt(start) != '$') {
                    segments.add(path.substring(start, at));
                }
                start = at + 1;
            }
        }
        return segments;
    }
}
