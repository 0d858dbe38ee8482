package dev.gofasta.web.internal;

import dev.gofasta.web.SortableBy;
import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** The query parameters that a controller method takes. */
record KnownParameters(boolean strict, Set<String> names) {

    private static final KnownParameters ANY = new KnownParameters(false, Set.of());

    /** Finds the parameters; only methods with {@link SortableBy} are strict. */
    static KnownParameters of(HandlerMethod method, Collection<String> always) {
        MethodParameter[] parameters = method.getMethodParameters();
        if (List.of(parameters).stream().noneMatch(each -> each.hasParameterAnnotation(SortableBy.class))) {
            return ANY;
        }
        Set<String> names = new LinkedHashSet<>(List.of("page", "size", "sort"));
        names.addAll(always);
        for (MethodParameter parameter : parameters) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (takesAny(parameter)) {
                return ANY;
            }
            add(parameter, names);
        }
        return new KnownParameters(true, names);
    }

    /** Whether a parameter of this name is taken; {@code address.city} and {@code tags[0]} belong to their first part. */
    boolean contains(String name) {
        if (!this.strict || this.names.contains(name)) {
            return true;
        }
        int end = name.indexOf('.');
        int bracket = name.indexOf('[');
        end = (end < 0) ? bracket : (bracket < 0) ? end : Math.min(end, bracket);
        return end > 0 && this.names.contains(name.substring(0, end));
    }

    private static boolean takesAny(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        return annotation != null
                && annotation.name().isEmpty()
                && Map.class.isAssignableFrom(parameter.getParameterType());
    }

    private static void add(MethodParameter parameter, Set<String> names) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        boolean unannotated = parameter.getParameterAnnotations().length == 0;
        if (annotation != null || (unannotated && BeanUtils.isSimpleProperty(type))) {
            String given = (annotation != null) ? annotation.name() : "";
            names.add(given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given);
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class) || model(type)) {
            addProperties(type, names);
        }
    }

    /** Types of the platform and of Spring are not bound from parameters. */
    private static boolean model(Class<?> type) {
        String name = type.getName();
        return !name.startsWith("java.") && !name.startsWith("jakarta.") && !name.startsWith("org.springframework.");
    }

    private static void addProperties(Class<?> type, Set<String> names) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(name(component));
            }
            return;
        }
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(type)) {
            if (property.getWriteMethod() != null) {
                names.add(property.getName());
            }
        }
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(bindParam(component)).map(BindParam::value).orElse(component.getName());
    }

    private static @Nullable BindParam bindParam(RecordComponent component) {
        Class<?> type = component.getDeclaringRecord();
        RecordComponent[] components = type.getRecordComponents();
        java.lang.reflect.Parameter[] parameters =
                BeanUtils.getResolvableConstructor(type).getParameters();
        for (int i = 0; i < components.length && i < parameters.length; i++) {
            if (components[i].getName().equals(component.getName())) {
                return parameters[i].getAnnotation(BindParam.class);
            }
        }
        return null;
    }
}
