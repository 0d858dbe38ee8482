package dev.gofasta.generator.edit;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A member as it stands in a file, to be put into another one.
 *
 * @param member what names it; of overloaded methods, the number of parameters tells them apart
 * @param text all of it with the comments above, without the indentation of its surroundings
 */
public record MemberText(Member member, String text) {

    /**
     * Returns the components, fields, constructors and methods of a type, in their order.
     *
     * @param path the file's path, for messages
     * @param text its text
     * @param typeName the simple name of the type
     */
    public static List<MemberText> of(String path, String text, String typeName) {
        JavaSource source = JavaSource.parse(path, text);
        TypeBody type = TypeBody.find(source, typeName);
        List<MemberText> members = new ArrayList<>();
        type.components()
                .forEach(each -> members.add(new MemberText(
                        Member.component(each.getName().toString()),
                        source.text().substring(source.start(each), source.end(each)))));
        for (Tree each : type.members()) {
            if (each instanceof VariableTree || each instanceof MethodTree) {
                members.add(new MemberText(member(each), textOf(type, each)));
            }
        }
        return members;
    }

    /** Returns whether another member has the same code and comments, in whatever layout. */
    public boolean saysTheSameAs(MemberText other) {
        return Lexer.words(text).equals(Lexer.words(other.text))
                && comments(text).equals(comments(other.text));
    }

    private static List<String> comments(String code) {
        return Lexer.tokens(code).stream()
                .filter(token -> token.kind() == Token.Kind.COMMENT)
                .map(token -> token.text().replaceAll("[\\s*/]+", " "))
                .toList();
    }

    private static Member member(Tree tree) {
        if (tree instanceof MethodTree method) {
            int parameters = method.getParameters().size();
            return TypeBody.isConstructor(method)
                    ? Member.constructor(parameters)
                    : Member.method(method.getName().toString(), parameters);
        }
        return Member.field(((VariableTree) tree).getName().toString());
    }

    private static String textOf(TypeBody type, Tree tree) {
        JavaSource source = type.source();
        int start = source.withCommentsAbove(source.start(tree));
        return (source.layout().indent(start) + source.text().substring(start, type.end(tree))).stripIndent();
    }
}
