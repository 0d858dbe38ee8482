package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The new name of a member within the file that declares it. */
record RenameEdits(TypeBody type, String name, String newName) {

    List<TextEdit> all() {
        Set<String> declared = declared();
        if (!declared.contains(name)) {
            if (declared.contains(newName)) {
                return List.of();
            }
            throw type.source()
                    .refuse(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            type.tree().getSimpleName() + " has no member " + name + ".",
                            "It was renamed or removed; name one that is there.",
                            type.name().start());
        }
        List<Occurrence> meant = OccurrenceFinder.find(type.source(), name).stream()
                .filter(this::isMember)
                .toList();
        refuseClash(declared, meant);
        return meant.stream()
                .map(each -> new TextEdit(each.start(), each.start() + name.length(), newName))
                .toList();
    }

    private Set<String> declared() {
        Set<String> names = new TreeSet<>();
        type.fields().forEach(field -> names.add(field.getName().toString()));
        type.components().forEach(component -> names.add(component.getName().toString()));
        type.constants().forEach(constant -> names.add(constant.getName().toString()));
        type.methods().forEach(method -> names.add(method.getName().toString()));
        return names;
    }

    private boolean isMember(Occurrence occurrence) {
        return switch (occurrence.kind()) {
            case FIELD_DECLARATION, COMPONENT_DECLARATION, CONSTANT_DECLARATION, METHOD_DECLARATION, COMMENT -> true;
            case NAME, PARAMETER_DECLARATION -> !occurrence.local() || isRecordConstructor(occurrence);
            case FIELD_ACCESS, METHOD_CALL, METHOD_REFERENCE -> isOwn(occurrence.receiver());
            default -> false;
        };
    }

    private boolean isRecordConstructor(Occurrence occurrence) {
        return type.isRecord() && "<init>".equals(occurrence.method());
    }

    private boolean isOwn(@org.jspecify.annotations.Nullable String receiver) {
        return receiver == null || receiver.equals("this") || type.name().is(receiver);
    }

    /** Refuses a name that is taken, or that a local variable would catch where the member is meant. */
    private void refuseClash(Set<String> declared, List<Occurrence> meant) {
        for (Occurrence other : OccurrenceFinder.find(type.source(), newName)) {
            boolean caught = other.local()
                    && meant.stream()
                            .filter(each -> each.kind() == Occurrence.Kind.NAME)
                            .anyMatch(each ->
                                    each.method() != null && each.method().equals(other.method()));
            if (declared.contains(newName) || caught) {
                throw type.source()
                        .refuse(
                                ProblemCode.GF_PATCH_CLASH,
                                type.tree().getSimpleName() + " uses the name " + newName + " already.",
                                "Choose another name, or rename what has it.",
                                other.start());
            }
        }
    }
}
