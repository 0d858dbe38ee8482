package dev.gofasta.generator.wiring;

import dev.gofasta.generator.project.Module;
import java.util.Comparator;

/**
 * A class with bean methods, which the index imports.
 *
 * @param simpleName its name
 * @param packageName its package
 */
record WiringClass(String simpleName, String packageName) implements Comparable<WiringClass> {

    private static final String JAVA = ".java";
    private static final Comparator<WiringClass> ORDER =
            Comparator.comparing(WiringClass::simpleName).thenComparing(WiringClass::packageName);

    /** Reads the name from the path of a source of {@code module}. */
    static WiringClass of(String path, Module module) {
        String name = path.substring(module.mainJava("").length() + 1, path.length() - JAVA.length())
                .replace('/', '.');
        int dot = name.lastIndexOf('.');
        return new WiringClass(name.substring(dot + 1), name.substring(0, Math.max(dot, 0)));
    }

    String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    String file() {
        return simpleName + JAVA;
    }

    @Override
    public int compareTo(WiringClass other) {
        return ORDER.compare(this, other);
    }
}
