package dev.gofasta.wiring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/** Says what Spring would inject, in the order of steps in which the bean factory itself resolves a dependency. */
final class Resolver {

    /** What a context or its web server registers once beans are created. */
    private static final Set<String> GIVEN_LATER = Set.of(
            "jakarta.servlet.ServletContext",
            "jakarta.servlet.ServletConfig",
            "org.springframework.context.MessageSource",
            "org.springframework.context.LifecycleProcessor",
            "org.springframework.context.event.ApplicationEventMulticaster");

    /** What the factory bean of JPA turns out to give once it is there. */
    private static final Set<String> GIVEN_BY_JPA = Set.of(
            "jakarta.persistence.EntityManager",
            "jakarta.persistence.EntityAgent",
            "org.hibernate.Session",
            "org.hibernate.StatelessSession",
            "org.hibernate.SessionFactory");

    private static final String ENTITY_MANAGER_FACTORY = "entityManagerFactory";
    private static final String JAKARTA_PROVIDER = "jakarta.inject.Provider";

    private final DefaultListableBeanFactory beans;
    private final AutowireCandidateResolver rules;
    private final CandidateFinder candidates;

    Resolver(DefaultListableBeanFactory beans) {
        this.beans = beans;
        this.rules = beans.getAutowireCandidateResolver();
        this.candidates = new CandidateFinder(beans);
    }

    /** Says what would be injected into {@code point} of the bean called {@code bean}. */
    Resolution resolve(String bean, Point point) {
        DependencyDescriptor descriptor = point.descriptor();
        descriptor.initParameterNameDiscovery(beans.getParameterNameDiscoverer());
        if (point.named() != null && beans.containsBean(point.named())) {
            return Resolution.resolved(List.of(point.named()));
        }
        if (InjectionPoint.class.isAssignableFrom(descriptor.getDependencyType())) {
            return Resolution.NOTHING;
        }
        Resolution resolution = resolve(bean, descriptor, point.required());
        return resolution.outcome() == Resolution.Outcome.MISSING
                        && point.emptyWhenMissing()
                        && isPlural(descriptor.getDependencyType())
                ? Resolution.NOTHING
                : resolution;
    }

    private Resolution resolve(String bean, DependencyDescriptor descriptor, boolean required) {
        Class<?> type = descriptor.getDependencyType();
        if (type == Optional.class) {
            return resolve(bean, nested(descriptor), false);
        }
        if (ObjectFactory.class.isAssignableFrom(type) || type.getName().equals(JAKARTA_PROVIDER)) {
            return provided(bean, nested(descriptor));
        }
        if (rules.getSuggestedValue(descriptor) != null) {
            return Resolution.NOTHING;
        }
        Resolution resolution = one(bean, descriptor, required && rules.isRequired(descriptor));
        return rules.getLazyResolutionProxyClass(descriptor, bean) == null ? resolution : resolution.later();
    }

    /** Any of the candidates may be asked for, so each of them counts. */
    private Resolution provided(String bean, DependencyDescriptor descriptor) {
        Set<String> found = new LinkedHashSet<>(resolve(bean, descriptor, false).beans());
        found.addAll(candidates
                .find(bean, descriptor.getDependencyType(), descriptor)
                .keySet());
        return Resolution.resolved(List.copyOf(found)).later();
    }

    private Resolution one(String bean, DependencyDescriptor descriptor, boolean required) {
        Class<?> type = descriptor.getDependencyType();
        Class<?> element = elementType(descriptor);
        if (element != null) {
            Map<String, Object> elements = candidates.find(bean, element, nested(descriptor));
            if (!elements.isEmpty()) {
                return Resolution.resolved(List.copyOf(elements.keySet()));
            }
        }
        Map<String, Object> found = candidates.find(bean, type, descriptor);
        if (found.isEmpty()) {
            return notFound(type, required);
        }
        List<String> names = List.copyOf(found.keySet());
        if (names.size() == 1) {
            return Resolution.resolved(names);
        }
        String chosen = choose(found, descriptor);
        if (chosen != null) {
            return Resolution.resolved(List.of(chosen));
        }
        return required || !isPlural(type) ? Resolution.ambiguous(names) : Resolution.NOTHING;
    }

    /** Several primary candidates are refused with an exception, which is the same as no choice. */
    private @Nullable String choose(Map<String, Object> found, DependencyDescriptor descriptor) {
        try {
            return candidates.choose(found, descriptor);
        } catch (NoUniqueBeanDefinitionException ex) {
            return null;
        }
    }

    private Resolution notFound(Class<?> type, boolean required) {
        if (GIVEN_BY_JPA.contains(type.getName()) && beans.containsBean(ENTITY_MANAGER_FACTORY)) {
            return Resolution.resolved(List.of(ENTITY_MANAGER_FACTORY));
        }
        return required && !GIVEN_LATER.contains(type.getName()) ? Resolution.MISSING : Resolution.NOTHING;
    }

    private static boolean isPlural(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** Returns the type of which all beans are injected together, or null. */
    private static @Nullable Class<?> elementType(DependencyDescriptor descriptor) {
        Class<?> type = descriptor.getDependencyType();
        ResolvableType resolvable = descriptor.getResolvableType();
        if (type.isArray()) {
            return resolvable.getComponentType().resolve(type.getComponentType());
        }
        if (!type.isInterface()) {
            return null;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return resolvable.asCollection().resolveGeneric();
        }
        if (Map.class.isAssignableFrom(type)) {
            ResolvableType map = resolvable.asMap();
            return map.resolveGeneric(0) == String.class ? map.resolveGeneric(1) : null;
        }
        return null;
    }

    private static DependencyDescriptor nested(DependencyDescriptor descriptor) {
        DependencyDescriptor nested = new DependencyDescriptor(descriptor);
        nested.increaseNestingLevel();
        return nested;
    }
}
