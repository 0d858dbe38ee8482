package dev.gofasta.generator.edit;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a class takes through its constructor. */
record ConstructorEdits(TypeBody type) {

    private static final Set<String> INJECTED = Set.of("Autowired", "Inject");
    private static final Set<String> LOMBOK = Set.of("RequiredArgsConstructor", "AllArgsConstructor", "Data", "Value");

    /** Tells whether Lombok writes the constructor. */
    boolean isGenerated() {
        return type.constructors().isEmpty()
                && type.tree().getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> LOMBOK.contains(JavaTypeReader.simpleName(annotation)));
    }

    List<TextEdit> addParameter(Executable method, String text) {
        VariableTree parameter = Snippet.parameter(text);
        String name = parameter.getName().toString();
        CommaList list = method.parameters();
        Optional<? extends VariableTree> existing = method.tree().getParameters().stream()
                .filter(each -> each.getName().contentEquals(name))
                .findFirst();
        if (existing.isEmpty()) {
            return list.insert(list.items().size() - (isVariable(list) ? 1 : 0), text);
        }
        requireType(existing.get(), parameter);
        return List.of();
    }

    /** Tells whether the last parameter takes any number of arguments; nothing may follow it. */
    private static boolean isVariable(CommaList parameters) {
        List<Span> items = parameters.items();
        return !items.isEmpty()
                && parameters
                        .source()
                        .text()
                        .substring(items.get(items.size() - 1).start(), parameters.close())
                        .contains("...");
    }

    /** Refuses a variable that has the name but another type than {@code wanted}. */
    void requireType(VariableTree existing, VariableTree wanted) {
        JavaSource source = type.source();
        String there = source.textOf(existing.getType());
        if (!Lexer.words(there).equals(Lexer.words(wanted.getType().toString()))) {
            throw source.refuse(
                    ProblemCode.GF_PATCH_CLASH,
                    type.tree().getSimpleName() + " has another " + existing.getName() + " already: " + there + ".",
                    "Rename it, or make the change by hand.",
                    source.start(existing));
        }
    }

    List<TextEdit> addAssignment(Executable constructor, String name) {
        return new StatementEdits(constructor).addAfterLast(this::assignsField, "this." + name + " = " + name + ";");
    }

    private boolean assignsField(StatementTree statement) {
        if (!(statement instanceof ExpressionStatementTree expression)
                || !(expression.getExpression() instanceof AssignmentTree assignment)) {
            return false;
        }
        String target = assignment.getVariable().toString();
        return target.startsWith("this.")
                || type.fields().stream().anyMatch(field -> field.getName().contentEquals(target));
    }

    String newConstructor(String parameter, String name) {
        boolean isPublic = type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC);
        return (isPublic ? "public " : "") + type.tree().getSimpleName() + "(" + parameter + ") {\n    this." + name
                + " = " + name + ";\n}";
    }

    /** Returns the constructor that the container calls. */
    Executable injected() {
        List<MethodTree> all = type.constructors();
        List<MethodTree> marked = all.stream()
                .filter(each -> each.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> INJECTED.contains(JavaTypeReader.simpleName(annotation))))
                .toList();
        List<MethodTree> choice = marked.isEmpty() ? all : marked;
        boolean delegating = all.stream().anyMatch(each -> callsThis(new Executable(type, each)));
        if (choice.size() != 1 || delegating) {
            throw type.source()
                    .refuse(
                            ProblemCode.GF_PATCH_AMBIGUOUS,
                            type.tree().getSimpleName() + " has several constructors that depend on each other or of"
                                    + " which none is marked @Autowired.",
                            "Keep one constructor, or add the dependency by hand.",
                            type.name().start());
        }
        return new Executable(type, choice.get(0));
    }

    private boolean callsThis(Executable constructor) {
        JavaSource source = type.source();
        int start = source.start(constructor.tree().getBody());
        Token first = source.tokenFrom(start + 1);
        return first.is("this") && source.tokenFrom(first.end()).is("(");
    }
}
