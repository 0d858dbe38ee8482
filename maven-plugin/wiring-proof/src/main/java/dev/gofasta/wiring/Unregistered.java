package dev.gofasta.wiring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Finds concrete classes of the application with a stereotype that no bean definition stands for. Without a component scan,
 * such a class would silently do nothing. Those with a condition, a profile for instance, may be absent.
 */
final class Unregistered {

    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final String CONDITIONAL = "org.springframework.context.annotation.Conditional";
    private static final String AUTO_CONFIGURATION = "org.springframework.boot.autoconfigure.AutoConfiguration";

    private final OwnClasses classes;
    private final OwnCode ownCode;
    private final Set<String> registered = new HashSet<>();
    private final MetadataReaderFactory readers;

    private Unregistered(BeanGraph graph, OwnClasses classes, OwnCode ownCode) {
        this.classes = classes;
        this.ownCode = ownCode;
        this.readers = new SimpleMetadataReaderFactory(ownCode.loader());
        for (DefinedBean bean : graph.beans().values()) {
            for (Class<?> type = bean.type(); type != null && ownCode.contains(type); type = type.getSuperclass()) {
                registered.add(type.getName());
            }
        }
    }

    static List<Finding> in(BeanGraph graph, OwnClasses classes, OwnCode ownCode) {
        return new Unregistered(graph, classes, ownCode).find();
    }

    private List<Finding> find() {
        List<AnnotationMetadata> suspects = new ArrayList<>();
        List<OwnClasses.ClassFile> wiring = new ArrayList<>();
        for (OwnClasses.ClassFile file : classes.files()) {
            if (registered.contains(file.name())) {
                wiring.add(file);
                continue;
            }
            AnnotationMetadata metadata = OwnClasses.read(file, readers).getAnnotationMetadata();
            if (!metadata.isAnnotated(COMPONENT)) {
                continue;
            }
            if (isConditional(metadata)) {
                wiring.add(file);
            } else if (metadata.isConcrete() && metadata.isIndependent()) {
                suspects.add(metadata);
            }
        }
        return suspects.isEmpty() ? List.of() : withoutNamed(suspects, wiring);
    }

    /** What a wiring class makes or imports is its business, now or under its condition. */
    private static List<Finding> withoutNamed(List<AnnotationMetadata> suspects, List<OwnClasses.ClassFile> wiring) {
        Set<String> named = new HashSet<>();
        wiring.forEach(file -> named.addAll(NamedClasses.in(file.path())));
        return suspects.stream()
                .filter(suspect -> !named.contains(suspect.getClassName()))
                .map(Unregistered::finding)
                .toList();
    }

    /** A class within another that is absent itself is absent because of that. */
    private boolean isConditional(AnnotationMetadata metadata) {
        if (metadata.isAnnotated(CONDITIONAL) || metadata.isAnnotated(AUTO_CONFIGURATION)) {
            return true;
        }
        String outer = metadata.getEnclosingClassName();
        if (outer == null || registered.contains(outer)) {
            return false;
        }
        AnnotationMetadata enclosing =
                AnnotationMetadata.introspect(ClassUtils.resolveClassName(outer, ownCode.loader()));
        return enclosing.isAnnotated(COMPONENT) || isConditional(enclosing);
    }

    private static Finding finding(AnnotationMetadata metadata) {
        String stereotype = metadata.getAnnotations().stream()
                .filter(annotation -> annotation.isDirectlyPresent()
                        && (annotation.getType().getName().equals(COMPONENT)
                                || AnnotationMetadata.introspect(annotation.getType())
                                        .isAnnotated(COMPONENT)))
                .map(annotation -> annotation.getType().getSimpleName())
                .findFirst()
                .orElse("Component");
        return new Finding(
                Finding.Kind.UNREGISTERED,
                "",
                Place.ofClass(metadata.getClassName()),
                ClassUtils.getShortName(metadata.getClassName()),
                stereotype,
                List.of());
    }
}
