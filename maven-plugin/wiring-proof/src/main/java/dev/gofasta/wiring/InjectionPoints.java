package dev.gofasta.wiring;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;

/** Finds the points of a class where Spring injects something. */
final class InjectionPoints {

    private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";
    private static final String RESOURCE = "jakarta.annotation.Resource";
    private static final Set<String> INJECTING = Set.of(AUTOWIRED, "jakarta.inject.Inject");

    private InjectionPoints() {}

    /** Returns the parameters of what creates a bean of {@code type}. */
    static List<Point> of(Executable executable, Class<?> type) {
        return parameters(executable, type, required(executable, true), true);
    }

    /** Returns the constructor that Spring would call, or null when it asks for nothing. */
    static @Nullable Constructor<?> constructorOf(Class<?> type) {
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length == 1) {
            return constructors[0];
        }
        return Arrays.stream(constructors)
                .filter(constructor -> injection(constructor) != null)
                .findFirst()
                .orElse(null);
    }

    /** Returns the annotated fields, and the parameters of annotated methods, of {@code type} and its superclasses. */
    static List<Point> members(Class<?> type) {
        List<Point> points = new ArrayList<>();
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                addField(points, field, type);
            }
            for (Method method : level.getDeclaredMethods()) {
                if (!method.isBridge() && injection(method) != null) {
                    points.addAll(parameters(method, type, required(method, true), false));
                }
            }
        }
        return points;
    }

    private static void addField(List<Point> points, Field field, Class<?> type) {
        MergedAnnotations annotations = MergedAnnotations.from(field);
        boolean byName = annotations.isPresent(RESOURCE);
        if (!byName && INJECTING.stream().noneMatch(annotations::isPresent)) {
            return;
        }
        boolean required =
                annotations.get(AUTOWIRED).getValue("required", Boolean.class).orElse(true);
        DependencyDescriptor descriptor = new DependencyDescriptor(field, required, false);
        descriptor.setContainingClass(type);
        String name = byName ? annotations.get(RESOURCE).getString("name") : null;
        points.add(new Point(
                Place.of(field),
                descriptor,
                required,
                false,
                false,
                name != null && name.isEmpty() ? field.getName() : name));
    }

    private static List<Point> parameters(
            Executable executable, Class<?> type, boolean required, boolean construction) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < executable.getParameterCount(); i++) {
            DependencyDescriptor descriptor =
                    new DependencyDescriptor(MethodParameter.forExecutable(executable, i), required, false);
            descriptor.setContainingClass(type);
            points.add(new Point(Place.of(executable, i), descriptor, required, construction, construction, null));
        }
        return points;
    }

    private static boolean required(Executable executable, boolean otherwise) {
        return executable.getAnnotations().length == 0
                ? otherwise
                : MergedAnnotations.from(executable)
                        .get(AUTOWIRED)
                        .getValue("required", Boolean.class)
                        .orElse(otherwise);
    }

    private static @Nullable MergedAnnotation<?> injection(Executable executable) {
        if (executable.getAnnotations().length == 0) {
            return null;
        }
        MergedAnnotations annotations = MergedAnnotations.from(executable, SearchStrategy.DIRECT);
        return INJECTING.stream()
                .filter(annotations::isPresent)
                .map(annotations::get)
                .findFirst()
                .orElse(null);
    }
}
