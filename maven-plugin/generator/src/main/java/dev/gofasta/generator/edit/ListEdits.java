package dev.gofasta.generator.edit;

import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;

/** Record components and enum constants: members that are items of a list. */
record ListEdits(TypeBody type) {

    List<TextEdit> addComponent(String text, Anchor anchor) {
        VariableTree component = Snippet.component(text);
        String name = component.getName().toString();
        List<VariableTree> components = type.components();
        for (VariableTree existing : components) {
            if (existing.getName().contentEquals(name)) {
                new ConstructorEdits(type).requireType(existing, component);
                return List.of();
            }
        }
        return type.header().insert(index(anchor, components), text);
    }

    List<TextEdit> addConstant(String text, Anchor anchor) {
        String name = Lexer.tokens(text).stream()
                .filter(Token::isWord)
                .findFirst()
                .orElseThrow()
                .text();
        List<VariableTree> constants = type.constants();
        if (constants.stream().anyMatch(constant -> constant.getName().contentEquals(name))) {
            return List.of();
        }
        if (constants.isEmpty()) {
            JavaSource source = type.source();
            String separator = source.layout().separator(type.open());
            return List.of(TextEdit.insert(
                    type.open(), separator + source.layout().render(text, type.memberIndent(), separator)));
        }
        return constantList(constants).insert(index(anchor, constants), text);
    }

    List<TextEdit> removeComponent(String name) {
        return type.header().remove(index(Anchor.before(name), type.components()));
    }

    List<TextEdit> removeConstant(String name) {
        List<VariableTree> constants = type.constants();
        return constantList(constants).remove(index(Anchor.before(name), constants));
    }

    private CommaList constantList(List<VariableTree> constants) {
        JavaSource source = type.source();
        List<Span> spans = constants.stream()
                .map(constant -> new Span(source.start(constant), constantEnd(constant)))
                .toList();
        Token next = source.tokenFrom(spans.get(spans.size() - 1).end());
        next = next.is(",") ? source.tokenFrom(next.end()) : next;
        return new CommaList(source, type.open(), next.start(), spans);
    }

    /** The compiler does not always count arguments and body in. */
    private int constantEnd(VariableTree constant) {
        JavaSource source = type.source();
        Token end = JavaTypeReader.variableName(source, constant);
        Token next = source.tokenFrom(end.end());
        while (next.is("(") || next.is("{")) {
            end = source.closing(next);
            next = source.tokenFrom(end.end());
        }
        return end.end();
    }

    private int index(Anchor anchor, List<VariableTree> variables) {
        int index = anchor.index(
                variables.stream().map(each -> each.getName().toString()).toList());
        if (index < 0) {
            throw type.source()
                    .refuse(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            type.tree().getSimpleName() + " has no " + anchor.name() + ".",
                            "It was renamed or removed; make the change by hand.",
                            type.name().start());
        }
        return index;
    }
}
