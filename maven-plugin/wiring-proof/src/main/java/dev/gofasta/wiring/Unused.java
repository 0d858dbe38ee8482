package dev.gofasta.wiring;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds {@code @Bean} methods of the application whose bean nobody is injected with. It is careful: a library could look
 * for a bean by any type or annotation of its own, so a bean with one of those is taken to be used.
 */
final class Unused {

    /** Annotations that no library looks for in order to do something with the bean by itself. */
    private static final Set<String> QUIET = Set.of(
            "org.springframework.context.annotation.Bean",
            "org.springframework.context.annotation.Description",
            "org.springframework.context.annotation.Lazy",
            "org.springframework.context.annotation.Primary",
            "org.springframework.context.annotation.Fallback",
            "org.springframework.context.annotation.Profile",
            "org.springframework.context.annotation.Scope",
            "org.springframework.core.annotation.Order",
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Qualifier",
            "org.springframework.beans.factory.annotation.Value",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.stereotype.Repository",
            "org.springframework.transaction.annotation.Transactional",
            "org.springframework.validation.annotation.Validated");

    private static final List<String> QUIET_PACKAGES = List.of(
            "java.lang.",
            "org.jspecify.",
            "org.springframework.lang.",
            "org.springframework.boot.autoconfigure.condition.");

    private final OwnCode ownCode;

    private Unused(OwnCode ownCode) {
        this.ownCode = ownCode;
    }

    /**
     * Returns the unused beans.
     *
     * @param unresolved the injections that failed; a bean that one of them could have meant is not unused
     */
    static List<Finding> in(BeanGraph graph, OwnCode ownCode, List<Finding> unresolved) {
        Set<String> used = new HashSet<>();
        unresolved.forEach(finding -> finding.related().forEach(related -> used.add(related.bean())));
        graph.injections()
                .forEach(injection -> used.addAll(injection.resolution().beans()));
        graph.beans().values().forEach(bean -> {
            used.add(String.valueOf(bean.definition().getFactoryBeanName()));
            String[] dependsOn = bean.definition().getDependsOn();
            used.addAll(dependsOn == null ? List.of() : List.of(dependsOn));
        });
        Unused unused = new Unused(ownCode);
        return graph.beans().values().stream()
                .filter(bean -> bean.own() && !used.contains(bean.name()) && unused.hasOnlyOurUses(bean))
                .map(bean -> new Finding(
                        Finding.Kind.UNUSED,
                        bean.name(),
                        bean.place(),
                        bean.type().getSimpleName(),
                        bean.type().getName(),
                        List.of()))
                .toList();
    }

    private boolean hasOnlyOurUses(DefinedBean bean) {
        return bean.creator() instanceof Method method
                && bean.definition().getInitMethodNames() == null
                && isQuiet(method)
                && isOursAlone(bean.type());
    }

    /** Whether a type and all that it extends is the application's own and asks no library for attention. */
    private boolean isOursAlone(Class<?> type) {
        if (type == Object.class || type == Record.class) {
            return true;
        }
        if (!ownCode.contains(type) || !isQuiet(type)) {
            return false;
        }
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        return Arrays.stream(type.getDeclaredMethods()).allMatch(this::isQuiet)
                && parents.stream().allMatch(this::isOursAlone);
    }

    private boolean isQuiet(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).allMatch(this::isQuiet);
    }

    /** An annotation of the application's own is quiet unless it stands for one that is not. */
    private boolean isQuiet(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        return QUIET.contains(type.getName())
                || QUIET_PACKAGES.stream().anyMatch(type.getName()::startsWith)
                || (ownCode.contains(type) && isQuiet(type));
    }
}
