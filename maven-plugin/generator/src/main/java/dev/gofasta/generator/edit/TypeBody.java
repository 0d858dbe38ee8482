package dev.gofasta.generator.edit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A class, record, interface or enum of a source, with the places that the compiler's tree does not tell. */
final class TypeBody {

    private final JavaSource source;
    private final ClassTree tree;
    private final Token name;
    private final @Nullable CommaList header;
    private final int open;

    TypeBody(JavaSource source, ClassTree tree) {
        this.source = source;
        this.tree = tree;
        this.name = declaredName(source, tree);
        this.header = tree.getKind() == Tree.Kind.RECORD ? header(source, tree, name) : null;
        this.open = source.tokenFrom(header == null ? name.end() : header.close(), "{")
                .end();
    }

    /** Finds the type called {@code name}, or the file's main type when that is null. */
    static TypeBody find(JavaSource source, @Nullable String name) {
        List<ClassTree> top = types(source.tree().getTypeDecls());
        if (name != null) {
            ClassTree found = named(top, name);
            if (found != null) {
                return new TypeBody(source, found);
            }
        }
        if (name != null || top.isEmpty()) {
            throw source.refuse(
                    ProblemCode.GF_PATCH_NO_TARGET,
                    "There is no type " + (name == null ? "at all" : name) + " in " + source.path() + ".",
                    "Name a type that the file declares.",
                    0);
        }
        String file =
                source.path().substring(source.path().lastIndexOf('/') + 1).replace(".java", "");
        ClassTree main = top.stream()
                .filter(type -> type.getSimpleName().contentEquals(file))
                .findFirst()
                .orElse(top.get(0));
        return new TypeBody(source, main);
    }

    private static @Nullable ClassTree named(List<ClassTree> types, String name) {
        for (ClassTree type : types) {
            ClassTree found = type.getSimpleName().contentEquals(name) ? type : named(types(type.getMembers()), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<ClassTree> types(List<? extends Tree> trees) {
        return trees.stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** Returns where the name of {@code type} stands. */
    static Token declaredName(JavaSource source, ClassTree type) {
        int modifiersEnd = source.end(type.getModifiers());
        return source.tokenFrom(
                Math.max(modifiersEnd, source.start(type)), type.getSimpleName().toString());
    }

    private static CommaList header(JavaSource source, ClassTree tree, Token name) {
        Token bracket = source.tokenFrom(name.end(), "(");
        int close = source.closing(bracket).start();
        List<Span> components = tree.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .filter(member -> source.end(member) <= close)
                .map(member -> new Span(source.start(member), source.end(member)))
                .toList();
        return new CommaList(source, bracket.end(), close, components);
    }

    JavaSource source() {
        return source;
    }

    ClassTree tree() {
        return tree;
    }

    Token name() {
        return name;
    }

    /** Returns the offset after the opening brace. */
    int open() {
        return open;
    }

    /** Returns the offset of the closing brace. */
    int close() {
        return source.end(tree) - 1;
    }

    boolean isRecord() {
        return header != null;
    }

    /** Returns the components of a record. */
    CommaList header() {
        if (header == null) {
            throw source.refuse(
                    ProblemCode.GF_PATCH_NO_TARGET,
                    tree.getSimpleName() + " is not a record.",
                    "Name a record.",
                    name.start());
        }
        return header;
    }

    List<VariableTree> components() {
        return variables(variable -> header != null && source.start(variable) < open);
    }

    /** Returns the fields, constants of an enum not among them. */
    List<VariableTree> fields() {
        return variables(variable -> source.start(variable) >= open && !isConstant(variable));
    }

    List<VariableTree> constants() {
        return variables(this::isConstant);
    }

    private List<VariableTree> variables(Predicate<VariableTree> wanted) {
        return tree.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(wanted)
                .toList();
    }

    /** A constant is its bare name, where a field has a type before it. */
    private boolean isConstant(VariableTree variable) {
        if (tree.getKind() != Tree.Kind.ENUM) {
            return false;
        }
        int start = Math.max(source.start(variable), source.end(variable.getModifiers()));
        Token first = source.tokenFrom(start);
        Token second = source.tokenFrom(first.end());
        return variable.getName().contentEquals(first.text())
                && (second.is("(") || second.is("{") || second.is(",") || second.is(";") || second.is("}"));
    }

    List<MethodTree> methods() {
        return executables(method -> !isConstructor(method));
    }

    List<MethodTree> constructors() {
        return executables(TypeBody::isConstructor);
    }

    static boolean isConstructor(MethodTree method) {
        return method.getName().contentEquals("<init>");
    }

    private List<MethodTree> executables(Predicate<MethodTree> wanted) {
        return tree.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(wanted)
                .toList();
    }

    /** Returns the members of the body in their order, components not among them. */
    List<Tree> members() {
        List<Tree> members = new ArrayList<>(tree.getMembers());
        members.removeIf(member -> source.start(member) < open);
        return members;
    }

    /** Returns the name of a member; a constructor has that of the type, an initializer an empty one. */
    String nameOf(Tree member) {
        if (member instanceof VariableTree variable) {
            return variable.getName().toString();
        }
        if (member instanceof MethodTree method) {
            return new Executable(this, method).name().text();
        }
        return member instanceof ClassTree nested ? nested.getSimpleName().toString() : "";
    }

    /** Returns the offset after a member; the compiler ends a field before the semicolon if others share its type. */
    int end(Tree member) {
        int end = source.end(member);
        if (!(member instanceof VariableTree)) {
            return end;
        }
        Token last = source.tokenBefore(end);
        return last != null && last.is(";") ? end : source.tokenFrom(end, ";").end();
    }

    /** Returns the indentation of members. */
    String memberIndent() {
        for (Tree member : members()) {
            if (source.layout().startsLine(source.start(member))) {
                return source.layout().indent(source.start(member));
            }
        }
        return source.layout().indent(source.start(tree)) + source.layout().unit();
    }
}
