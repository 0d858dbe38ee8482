package dev.gofasta.wiring;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.ReflectionUtils;

/** Spring's own search for candidates and its own choice between them, neither of which creates a bean. */
final class CandidateFinder {

    private final DefaultListableBeanFactory beans;
    private final Method find = method("findAutowireCandidates", String.class, Class.class, DependencyDescriptor.class);
    private final Method choose = method("determineAutowireCandidate", Map.class, DependencyDescriptor.class);

    CandidateFinder(DefaultListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Returns the candidates by name; something that is not a bean but can be injected has a name of its own. */
    @SuppressWarnings("unchecked")
    Map<String, Object> find(String bean, Class<?> type, DependencyDescriptor descriptor) {
        Object found = ReflectionUtils.invokeMethod(find, beans, bean, type, descriptor);
        return found == null ? Map.of() : (Map<String, Object>) found;
    }

    /** Returns the name of the candidate that is primary, or named or ordered best, or null where none stands out. */
    @Nullable
    String choose(Map<String, Object> candidates, DependencyDescriptor descriptor) {
        return (String) ReflectionUtils.invokeMethod(choose, beans, candidates, descriptor);
    }

    private static Method method(String name, Class<?>... types) {
        Method method = ReflectionUtils.findMethod(DefaultListableBeanFactory.class, name, types);
        if (method == null) {
            throw new NotProvenException("this version of Spring has no DefaultListableBeanFactory." + name, null);
        }
        ReflectionUtils.makeAccessible(method);
        return method;
    }
}
