package dev.gofasta.generator.edit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;

/**
 * New code, parsed to know its name and signature.
 *
 * @param type the class or record that was put around it
 * @param tree the member, component or constructor
 */
record Snippet(TypeBody type, Tree tree) {

    /** Parses a field, method, nested type or constructor; a constructor's name is that of its class. */
    static Snippet member(String text) {
        String className = constructorName(text);
        String kind = isCompact(text, className) ? "record " + className + "()" : "class " + className;
        JavaSource source = JavaSource.parse("snippet.java", kind + " {\n" + text + "\n}");
        TypeBody type = TypeBody.find(source, className);
        return new Snippet(type, type.members().get(0));
    }

    /** Parses a record component. */
    static VariableTree component(String text) {
        JavaSource source = JavaSource.parse("snippet.java", "record Snippet(" + text + ") {}");
        return (VariableTree)
                ((ClassTree) source.tree().getTypeDecls().get(0)).getMembers().get(0);
    }

    /** Parses a parameter, which may be final where a component may not. */
    static VariableTree parameter(String text) {
        JavaSource source = JavaSource.parse("snippet.java", "class Snippet { Snippet(" + text + ") {} }");
        ClassTree type = (ClassTree) source.tree().getTypeDecls().get(0);
        return ((MethodTree) type.getMembers().get(0)).getParameters().get(0);
    }

    /** A word right before the first parenthesis with no type before it is a constructor. */
    private static String constructorName(String text) {
        List<Token> tokens = Lexer.tokens(text).stream()
                .filter(token -> token.kind() != Token.Kind.COMMENT)
                .toList();
        int i = 0;
        while (i + 1 < tokens.size()) {
            Token token = tokens.get(i);
            if (token.is("@")) {
                i = afterAnnotation(tokens, i);
            } else if (isModifier(token)) {
                i++;
            } else {
                boolean constructor =
                        tokens.get(i + 1).is("(") || tokens.get(i + 1).is("{");
                return token.isWord() && constructor && !token.is("static") ? token.text() : "Snippet";
            }
        }
        return "Snippet";
    }

    /** The constructor of a record may leave its parameters out. */
    private static boolean isCompact(String text, String className) {
        List<String> words = Lexer.words(text);
        int name = words.indexOf(className);
        return name >= 0 && name + 1 < words.size() && words.get(name + 1).equals("{");
    }

    private static boolean isModifier(Token token) {
        return token.is("public") || token.is("protected") || token.is("private");
    }

    private static int afterAnnotation(List<Token> tokens, int at) {
        int i = at + 2;
        while (tokens.get(i).is(".")) {
            i += 2;
        }
        if (!tokens.get(i).is("(")) {
            return i;
        }
        int depth = 0;
        do {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            i++;
        } while (depth > 0);
        return i;
    }

    String name() {
        return type.nameOf(tree);
    }
}
