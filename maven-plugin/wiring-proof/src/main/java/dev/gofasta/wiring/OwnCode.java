package dev.gofasta.wiring;

import java.nio.file.Path;
import java.util.List;

/**
 * The application's own classes: those that its own loader found, in folders rather than in jars of libraries.
 *
 * @param loader the loader of the classes
 * @param folders where the classes are
 */
record OwnCode(ClassLoader loader, List<Path> folders) {

    boolean contains(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.getClassLoader() == loader;
    }
}
