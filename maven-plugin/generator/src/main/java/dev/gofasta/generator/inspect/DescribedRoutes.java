package dev.gofasta.generator.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The routes that belong into the OpenAPI document: those that answer with data and are not hidden. */
public final class DescribedRoutes {

    private DescribedRoutes() {}

    /** Returns those of {@code sources}, sorted by path, then method. */
    public static List<Route> scan(List<SourceFile> sources) {
        Set<String> left = new HashSet<>();
        for (SourceFile source : sources) {
            for (Tree type : source.tree().getTypeDecls()) {
                if (type instanceof ClassTree controller) {
                    addHandlersLeftOut(controller, left);
                }
            }
        }
        return RouteScanner.scan(sources).stream()
                .filter(route -> !left.contains(route.handler()))
                .toList();
    }

    private static void addHandlersLeftOut(ClassTree controller, Set<String> left) {
        ModifiersTree ofType = controller.getModifiers();
        boolean answersData = has(ofType, "RestController") || has(ofType, "ResponseBody");
        for (Tree member : controller.getMembers()) {
            if (member instanceof MethodTree method) {
                ModifiersTree ofMethod = method.getModifiers();
                boolean isDescribed = answersData || has(ofMethod, "ResponseBody") || has(ofMethod, "Operation");
                if (!isDescribed || has(ofType, "Hidden") || has(ofMethod, "Hidden") || isHidden(ofMethod)) {
                    left.add(controller.getSimpleName() + "." + method.getName());
                }
            }
        }
    }

    private static boolean has(ModifiersTree modifiers, String annotation) {
        return Annotations.of(modifiers).stream()
                .anyMatch(each -> each.simpleName().equals(annotation));
    }

    private static boolean isHidden(ModifiersTree modifiers) {
        return Annotations.of(modifiers).stream()
                .filter(each -> each.simpleName().equals("Operation"))
                .flatMap(each -> each.values("hidden").stream())
                .anyMatch(value -> value.toString().equals("true"));
    }
}
