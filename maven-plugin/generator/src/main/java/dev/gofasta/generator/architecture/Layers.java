package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.project.Layout;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the layer of a class: by its package where each layer has one, else by what it is marked with and called.
 *
 * @param base the application's package
 * @param layout how classes are spread over packages
 */
record Layers(String base, Layout layout) {

    /** Returns the layer of {@code type}, or null for a class of none. */
    @Nullable
    Layer of(Outline outline, TypeOutline type) {
        Layer layer = ofPackage(outline.packageName());
        return layer == null ? ofKind(type) : layer;
    }

    /** Returns the layer that the package {@code name} is for, or null. */
    @Nullable
    Layer ofPackage(String name) {
        if (layout == Layout.FEATURE || !name.startsWith(base)) {
            return null;
        }
        String below = base.isEmpty() ? name : name.substring(Math.min(name.length(), base.length() + 1));
        int dot = below.indexOf('.');
        String first = (dot < 0 ? below : below.substring(0, dot)).toUpperCase(Locale.ROOT);
        for (Layer layer : Layer.values()) {
            if (layer.name().equals(first)) {
                return layer;
            }
        }
        return null;
    }

    private static @Nullable Layer ofKind(TypeOutline type) {
        String name = type.name();
        if (isController(type)) {
            return Layer.WEB;
        }
        if (type.hasAnnotation("Entity", "MappedSuperclass", "Embeddable")) {
            return Layer.MODEL;
        }
        if (type.hasAnnotation("Repository") || name.endsWith("Repository") || name.endsWith("RepositoryImpl")) {
            return Layer.REPOSITORY;
        }
        if (type.hasAnnotation("Service") || name.endsWith("Service") || name.endsWith("ServiceImpl")) {
            return Layer.SERVICE;
        }
        boolean carries = name.endsWith("Request") || name.endsWith("Response") || name.endsWith("Filter");
        return carries && type.kind() == TypeOutline.Kind.RECORD ? Layer.DTO : null;
    }

    static boolean isController(TypeOutline type) {
        return type.hasAnnotation("RestController", "Controller");
    }
}
