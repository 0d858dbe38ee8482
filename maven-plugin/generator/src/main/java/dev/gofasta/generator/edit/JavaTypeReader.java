package dev.gofasta.generator.edit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a {@link JavaType} of a parsed type. */
record JavaTypeReader(JavaSource source) {

    JavaType read(TypeBody type) {
        ClassTree tree = type.tree();
        ExpressionTree packageName = source.tree().getPackageName();
        Tree superclass = tree.getExtendsClause();
        return new JavaType(
                packageName == null ? "" : packageName.toString(),
                tree.getSimpleName().toString(),
                kind(tree.getKind()),
                source.location(type.name().start()),
                modifiers(tree.getModifiers()),
                annotations(tree.getModifiers()),
                superclass == null ? null : source.textOf(superclass),
                tree.getImplementsClause().stream().map(source::textOf).toList(),
                variables(type.components()),
                type.constants().stream()
                        .map(constant -> constant.getName().toString())
                        .toList(),
                variables(type.fields()),
                type.constructors().stream().map(each -> method(type, each)).toList(),
                type.methods().stream().map(each -> method(type, each)).toList(),
                nested(tree));
    }

    private List<JavaType> nested(ClassTree tree) {
        return tree.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(member -> read(new TypeBody(source, (ClassTree) member)))
                .toList();
    }

    private static JavaType.Kind kind(Tree.Kind kind) {
        return switch (kind) {
            case RECORD -> JavaType.Kind.RECORD;
            case INTERFACE -> JavaType.Kind.INTERFACE;
            case ENUM -> JavaType.Kind.ENUM;
            case ANNOTATION_TYPE -> JavaType.Kind.ANNOTATION;
            default -> JavaType.Kind.CLASS;
        };
    }

    private JavaType.Method method(TypeBody type, MethodTree method) {
        boolean constructor = TypeBody.isConstructor(method);
        Executable executable = new Executable(type, method);
        Tree body = method.getBody();
        Tree returned = method.getReturnType();
        return new JavaType.Method(
                executable.name().text(),
                constructor || returned == null ? null : source.textOf(returned),
                modifiers(method.getModifiers()),
                annotations(method.getModifiers()),
                executable.isCompact() ? List.of() : variables(method.getParameters()),
                body == null ? null : source.textOf(body),
                source.location(executable.name().start()));
    }

    private List<JavaType.Variable> variables(List<? extends VariableTree> variables) {
        return variables.stream().map(this::variable).toList();
    }

    private JavaType.Variable variable(VariableTree variable) {
        ExpressionTree initializer = variable.getInitializer();
        Tree type = variable.getType();
        return new JavaType.Variable(
                type == null ? "var" : source.textOf(type),
                variable.getName().toString(),
                modifiers(variable.getModifiers()),
                annotations(variable.getModifiers()),
                initializer == null ? null : source.textOf(initializer),
                source.location(variableName(source, variable).start()));
    }

    /** Returns where the name of {@code variable} stands: behind its type, or first for a constant of an enum. */
    static Token variableName(JavaSource source, VariableTree variable) {
        int from = Math.max(source.start(variable), source.end(variable.getModifiers()));
        Tree type = variable.getType();
        String name = variable.getName().toString();
        Token behind = source.tokenFrom(Math.max(from, type == null ? -1 : source.end(type)));
        return behind.is(name) ? behind : source.tokenFrom(from, name);
    }

    private Set<String> modifiers(ModifiersTree modifiers) {
        int start = source.start(modifiers);
        int end = source.end(modifiers);
        Set<String> names = new LinkedHashSet<>();
        modifiers.getFlags().forEach(flag -> names.add(flag.toString()));
        List<Token> words = start < 0 || end < start ? List.of() : source.between(start, end);
        names.removeIf(name -> words.stream().noneMatch(word -> word.is(name)) && !name.contains("-"));
        return names;
    }

    List<JavaType.Annotation> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().map(this::annotation).toList();
    }

    private JavaType.Annotation annotation(AnnotationTree annotation) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                attributes.put(assignment.getVariable().toString(), source.textOf(assignment.getExpression()));
            } else {
                attributes.put("value", source.textOf(argument));
            }
        }
        return new JavaType.Annotation(simpleName(annotation), source.textOf(annotation), attributes);
    }

    static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
