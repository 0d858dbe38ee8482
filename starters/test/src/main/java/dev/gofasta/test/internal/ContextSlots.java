package dev.gofasta.test.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Numbers for test classes that run at the same time. Spring caches contexts by them too: classes that run one after the
 * other share a context, classes that run side by side do not, and so never meet in one database.
 */
final class ContextSlots {

    private static final Map<Class<?>, Integer> TAKEN = new HashMap<>();

    private ContextSlots() {}

    /** The lowest number that no other class has; the same one each time until it is released. */
    static synchronized int take(Class<?> testClass) {
        return TAKEN.computeIfAbsent(
                outermost(testClass),
                key -> Stream.iterate(0, slot -> slot + 1)
                        .filter(slot -> !TAKEN.containsValue(slot))
                        .findFirst()
                        .orElseThrow());
    }

    /** To be called when a class has ended. */
    static synchronized void release(Class<?> testClass) {
        if (!isNested(testClass)) {
            TAKEN.remove(testClass);
        }
    }

    /** Whether it runs as a part of the class that encloses it, and in its context. */
    static boolean isNested(Class<?> testClass) {
        return TestContextAnnotationUtils.searchEnclosingClass(testClass);
    }

    private static Class<?> outermost(Class<?> testClass) {
        Class<?> outermost = testClass;
        while (isNested(outermost)) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost;
    }
}
