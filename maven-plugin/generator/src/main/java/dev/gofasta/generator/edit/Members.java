package dev.gofasta.generator.edit;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.List;

/** Finds what a {@link Member} names. */
record Members(TypeBody type) {

    Tree find(Member member) {
        return switch (member.kind()) {
            case TYPE -> type.tree();
            case FIELD -> variable(type.fields(), member);
            case COMPONENT -> variable(type.components(), member);
            case CONSTANT -> variable(type.constants(), member);
            case METHOD, CONSTRUCTOR -> executable(member).tree();
            case PARAMETER -> variable(executable(ownerOf(member)).tree().getParameters(), member);
        };
    }

    /** A parameter without the name of a method is one of the constructor. */
    static Member ownerOf(Member parameter) {
        return parameter.owner().isEmpty() ? Member.constructor() : Member.method(parameter.owner());
    }

    Executable executable(Member member) {
        boolean constructor = member.kind() == Member.Kind.CONSTRUCTOR;
        List<MethodTree> found = (constructor ? type.constructors() : type.methods())
                .stream()
                        .filter(method -> constructor || method.getName().contentEquals(member.name()))
                        .filter(method -> member.parameters() == Member.ANY
                                || method.getParameters().size() == member.parameters())
                        .toList();
        if (found.size() > 1) {
            throw type.source()
                    .refuse(
                            ProblemCode.GF_PATCH_AMBIGUOUS,
                            type.tree().getSimpleName() + " has more than one " + member + ".",
                            "Make the change by hand, or leave one of them.",
                            type.source().start(found.get(1)));
        }
        if (found.isEmpty()) {
            throw missing(member);
        }
        return new Executable(type, found.get(0));
    }

    List<TextEdit> removeParameter(Member parameter) {
        Executable method = executable(ownerOf(parameter));
        int index = method.tree().getParameters().indexOf(find(parameter));
        return method.parameters().remove(index);
    }

    private VariableTree variable(List<? extends VariableTree> variables, Member member) {
        return variables.stream()
                .filter(variable -> variable.getName().contentEquals(member.name()))
                .map(VariableTree.class::cast)
                .findFirst()
                .orElseThrow(() -> missing(member));
    }

    private ProblemException missing(Member member) {
        return type.source()
                .refuse(
                        ProblemCode.GF_PATCH_NO_TARGET,
                        type.tree().getSimpleName() + " has no " + member + ".",
                        "It was renamed or removed; make the change by hand.",
                        type.name().start());
    }

    static ModifiersTree modifiers(Tree member) {
        if (member instanceof VariableTree variable) {
            return variable.getModifiers();
        }
        return member instanceof MethodTree method
                ? method.getModifiers()
                : ((com.sun.source.tree.ClassTree) member).getModifiers();
    }
}
