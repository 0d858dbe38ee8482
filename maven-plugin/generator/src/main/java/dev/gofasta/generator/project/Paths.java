package dev.gofasta.generator.project;

import java.util.ArrayDeque;
import java.util.Deque;

/** Arithmetic on paths with {@code /} that are relative to a project's root and may lead out of it by {@code ..}. */
final class Paths {

    private static final String UP = "..";

    private Paths() {}

    /** Returns {@code relative} seen from {@code folder}, without {@code .} and without {@code ..} in the middle. */
    static String resolve(String folder, String relative) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder + "/" + relative.replace('\\', '/')).split("/")) {
            if (name.equals(UP) && !names.isEmpty() && !names.getLast().equals(UP)) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Returns the folder that holds {@code path}; empty for the root. */
    static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns how many folders lie above {@code path}. */
    static long depth(String path) {
        return path.chars().filter(each -> each == '/').count();
    }
}
