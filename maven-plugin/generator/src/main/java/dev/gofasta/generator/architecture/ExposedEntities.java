package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.NameUses;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Place;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds handlers that answer with an entity, or take one as the body of a request. */
record ExposedEntities(Layers layers, Sources sources) {

    private static final Set<String> MAPPINGS =
            Set.of("GetMapping", "PostMapping", "PutMapping", "PatchMapping", "DeleteMapping", "RequestMapping");

    List<Diagnostic> in(Outline outline) {
        List<Diagnostic> found = new ArrayList<>();
        for (TypeOutline type : outline.allTypes()) {
            if (Layers.isController(type)) {
                for (MethodOutline method : type.methods()) {
                    if (method.annotations().stream().anyMatch(each -> MAPPINGS.contains(each.simpleName()))) {
                        addOf(outline, type, method, found);
                    }
                }
            }
        }
        return found;
    }

    private void addOf(Outline outline, TypeOutline type, MethodOutline method, List<Diagnostic> found) {
        String handler = type.name() + "." + method.name();
        String returned = entityIn(outline, method.returnType());
        if (returned != null) {
            found.add(finding(
                    outline,
                    method.place(),
                    "%s answers with the entity %s.".formatted(handler, returned),
                    "Answer with a DTO: " + returned + "Response.from(...)."));
        }
        for (MethodOutline.Parameter parameter : method.parameters()) {
            String taken = parameter.annotation("RequestBody").isPresent() ? entityIn(outline, parameter.type()) : null;
            if (taken != null) {
                found.add(finding(
                        outline,
                        parameter.place(),
                        "%s takes the entity %s as the body of a request.".formatted(handler, taken),
                        "Take a DTO: " + taken + "Request, with the fields that a client may set."));
            }
        }
    }

    /** Returns the first entity that {@code type} is or holds, or null. */
    private @Nullable String entityIn(Outline outline, String type) {
        return NameUses.first(type, name -> isEntity(outline, name)).keySet().stream()
                .findFirst()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .orElse(null);
    }

    private boolean isEntity(Outline outline, String name) {
        return sources.resolve(outline, name)
                .filter(found -> found.type().hasAnnotation("Entity") || isRowOfRepository(found))
                .isPresent();
    }

    /** Without JPA nothing marks what is stored, but its package and its repository. */
    private boolean isRowOfRepository(Sources.Found found) {
        return layers.ofPackage(found.outline().packageName()) == Layer.MODEL
                && !sources.named(found.type().name() + "Repository").isEmpty();
    }

    private static Diagnostic finding(Outline outline, Place place, String message, String hint) {
        return new Diagnostic(
                ProblemCode.GF_ARCH_ENTITY_EXPOSED, Severity.ERROR, message, "gofasta", outline.at(place), hint);
    }
}
