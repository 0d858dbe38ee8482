package dev.gofasta.generator.inspect;

import dev.gofasta.generator.outline.AnnotationOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class of the project and what it inherits from others of the project, in the order in which Spring looks for
 * annotations: itself, its interfaces, its superclass.
 */
final class Lineage {

    private final List<Found> types = new ArrayList<>(4);
    private final Sources sources;

    Lineage(Found type, Sources sources) {
        this.sources = sources;
        add(type);
    }

    /** A method with those that it overrides, itself first. */
    record Overridden(Found owner, MethodOutline method, List<MethodOutline> all) {

        Optional<AnnotationOutline> annotation(String simpleName) {
            for (MethodOutline each : all) {
                Optional<AnnotationOutline> found = each.annotation(simpleName);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private void add(Found found) {
        if (types.contains(found)) {
            return;
        }
        types.add(found);
        List<Found> superclasses = new ArrayList<>(1);
        for (String supertype : found.type().supertypes()) {
            sources.resolve(found.outline(), supertype).ifPresent(each -> {
                if (each.type().kind() == TypeOutline.Kind.INTERFACE) {
                    add(each);
                } else {
                    superclasses.add(each);
                }
            });
        }
        superclasses.forEach(this::add);
    }

    /** Returns the nearest annotation of this simple name. */
    Optional<AnnotationOutline> annotation(String simpleName) {
        return owner(simpleName).flatMap(found -> found.type().annotation(simpleName));
    }

    /** Returns the type on which the nearest annotation of this simple name is. */
    Optional<Found> owner(String simpleName) {
        for (Found found : types) {
            if (found.type().annotation(simpleName).isPresent()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the methods that instances have, each once. */
    List<Overridden> methods() {
        Map<String, List<Overridden>> byName = new LinkedHashMap<>();
        for (Found owner : types) {
            for (MethodOutline method : owner.type().methods()) {
                if (!method.isConstructor()) {
                    List<Overridden> known = byName.computeIfAbsent(method.name(), name -> new ArrayList<>(1));
                    Overridden overriding = overriding(method, known);
                    if (overriding == null) {
                        known.add(new Overridden(owner, method, new ArrayList<>(List.of(method))));
                    } else {
                        overriding.all().add(method);
                    }
                }
            }
        }
        List<Overridden> methods = new ArrayList<>();
        byName.values().forEach(methods::addAll);
        return methods;
    }

    private static @Nullable Overridden overriding(MethodOutline method, List<Overridden> known) {
        for (Overridden each : known) {
            if (!each.method().equals(method) && overrides(each.method(), method)) {
                return each;
            }
        }
        return null;
    }

    private static boolean overrides(MethodOutline own, MethodOutline inherited) {
        if (own.parameters().size() != inherited.parameters().size()) {
            return false;
        }
        for (int i = 0; i < own.parameters().size(); i++) {
            String type = inherited.parameters().get(i).type();
            if (!isTypeVariable(type)
                    && !erased(type).equals(erased(own.parameters().get(i).type()))) {
                return false;
            }
        }
        return true;
    }

    /** Type parameters are written in capitals; what they stand for is not looked up. */
    private static boolean isTypeVariable(String type) {
        for (int i = 0; i < type.length(); i++) {
            if (!Character.isUpperCase(type.charAt(i)) && !Character.isDigit(type.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String erased(String type) {
        int arguments = type.indexOf('<');
        String raw = arguments < 0 ? type : type.substring(0, arguments);
        return raw.substring(raw.lastIndexOf('.') + 1);
    }
}
