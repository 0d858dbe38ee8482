package dev.gofasta.generator.edit;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A method or constructor with the places that the compiler's tree does not tell.
 *
 * @param type where it is declared
 * @param tree the compiler's view of it
 */
record Executable(TypeBody type, MethodTree tree) {

    Token name() {
        JavaSource source = type.source();
        boolean constructor = TypeBody.isConstructor(tree);
        Tree returned = tree.getReturnType();
        int from = Math.max(source.start(tree), source.end(tree.getModifiers()));
        if (!constructor && returned != null) {
            from = source.end(returned);
        }
        String name = constructor
                ? type.tree().getSimpleName().toString()
                : tree.getName().toString();
        return source.tokenFrom(from, name);
    }

    /** Tells whether it is the constructor of a record that has no parameter list of its own. */
    boolean isCompact() {
        return TypeBody.isConstructor(tree)
                && type.source().tokenFrom(name().end()).is("{");
    }

    CommaList parameters() {
        JavaSource source = type.source();
        Token bracket = source.tokenFrom(name().end(), "(");
        List<Span> spans = tree.getParameters().stream()
                .map(parameter -> new Span(source.start(parameter), source.end(parameter)))
                .toList();
        return new CommaList(source, bracket.end(), source.closing(bracket).start(), spans);
    }

    /** Returns the types of the parameters, without white space. */
    List<String> signature() {
        return tree.getParameters().stream()
                .map(parameter -> String.join("", Lexer.words(type.source().textOf(parameter.getType()))))
                .toList();
    }
}
