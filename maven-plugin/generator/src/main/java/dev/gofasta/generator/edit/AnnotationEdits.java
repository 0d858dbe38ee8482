package dev.gofasta.generator.edit;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of one declaration.
 *
 * @param source the file
 * @param declaration what carries them
 * @param inline whether a new one goes before the declaration on its line
 */
record AnnotationEdits(JavaSource source, Tree declaration, boolean inline) {

    List<TextEdit> add(String text) {
        String name = simpleName(text);
        Optional<AnnotationTree> existing = find(name);
        if (existing.isPresent()) {
            return sameOrRefuse(existing.get(), text, "@" + name);
        }
        List<? extends AnnotationTree> annotations =
                Members.modifiers(declaration).getAnnotations();
        int begin = source.start(declaration);
        int at = annotations.isEmpty()
                ? begin
                : source.tokenFrom(source.end(annotations.get(annotations.size() - 1)))
                        .start();
        Layout layout = source.layout();
        boolean onLine = annotations.isEmpty() ? !inline && layout.startsLine(at) : layout.startsLine(at);
        if (!onLine) {
            return List.of(TextEdit.insert(at, text + " "));
        }
        String separator = layout.separator(at);
        String indent = layout.indent(at);
        String rendered = layout.render(text, indent, separator).substring(indent.length());
        return List.of(TextEdit.insert(at, rendered + separator + indent));
    }

    List<TextEdit> addAttribute(String annotation, String attribute, String text) {
        AnnotationTree tree = required(annotation);
        Optional<ExpressionTree> existing = value(tree, attribute);
        if (existing.isPresent()) {
            return sameOrRefuse(existing.get(), text, attribute + " of @" + annotation);
        }
        List<? extends ExpressionTree> arguments = tree.getArguments();
        String assignment = attribute + " = " + text;
        int nameEnd = source.end(tree.getAnnotationType());
        if (arguments.isEmpty()) {
            String only = attribute.equals("value") ? text : assignment;
            Token next = source.tokenFrom(nameEnd);
            boolean parentheses = next.is("(") && next.start() < source.end(tree);
            return List.of(
                    parentheses
                            ? TextEdit.insert(next.end(), only)
                            : TextEdit.insert(source.end(tree), "(" + only + ")"));
        }
        List<TextEdit> edits = new ArrayList<>();
        if (arguments.size() == 1 && !(isAssignment(arguments.get(0)))) {
            edits.add(TextEdit.insert(source.start(arguments.get(0)), "value = "));
        }
        Token open = source.tokenFrom(nameEnd, "(");
        edits.addAll(list(open, arguments).insert(arguments.size(), assignment));
        return edits;
    }

    /** Adds to the array of an attribute: at its sorted place if the array is sorted, else at its end. */
    List<TextEdit> addArrayValue(String annotation, String attribute, String text) {
        AnnotationTree tree = required(annotation);
        Optional<ExpressionTree> existing = value(tree, attribute);
        if (existing.isEmpty()) {
            return addAttribute(annotation, attribute, text);
        }
        ExpressionTree value = existing.get();
        if (value instanceof NewArrayTree array) {
            List<String> values =
                    array.getInitializers().stream().map(source::textOf).toList();
            if (values.stream().anyMatch(each -> Lexer.words(each).equals(Lexer.words(text)))) {
                return List.of();
            }
            Token open = source.tokenFrom(source.start(value), "{");
            return list(open, array.getInitializers()).insert(sortedPlace(values, text), text);
        }
        if (Lexer.words(source.textOf(value)).equals(Lexer.words(text))) {
            return List.of();
        }
        boolean first = text.compareTo(source.textOf(value)) < 0;
        return List.of(
                TextEdit.insert(source.start(value), first ? "{" + text + ", " : "{"),
                TextEdit.insert(source.end(value), first ? "}" : ", " + text + "}"));
    }

    private static int sortedPlace(List<String> values, String text) {
        boolean sorted = values.stream().sorted().toList().equals(values);
        int after =
                (int) values.stream().filter(value -> value.compareTo(text) < 0).count();
        return sorted ? after : values.size();
    }

    private CommaList list(Token open, List<? extends ExpressionTree> items) {
        List<Span> spans = items.stream()
                .map(item -> new Span(source.start(item), source.end(item)))
                .toList();
        return new CommaList(source, open.end(), source.closing(open).start(), spans);
    }

    private Optional<AnnotationTree> find(String simpleName) {
        return Members.modifiers(declaration).getAnnotations().stream()
                .filter(annotation -> JavaTypeReader.simpleName(annotation).equals(simpleName))
                .map(AnnotationTree.class::cast)
                .findFirst();
    }

    private AnnotationTree required(String simpleName) {
        return find(simpleName)
                .orElseThrow(() -> source.refuse(
                        ProblemCode.GF_PATCH_NO_TARGET,
                        "There is no @" + simpleName + " where one is expected.",
                        "It was removed; make the change by hand.",
                        source.start(declaration)));
    }

    private static Optional<ExpressionTree> value(AnnotationTree annotation, String attribute) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (assignment.getVariable().toString().equals(attribute)) {
                    return Optional.of(assignment.getExpression());
                }
            } else if (attribute.equals("value")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    private static boolean isAssignment(ExpressionTree argument) {
        return argument instanceof AssignmentTree;
    }

    private List<TextEdit> sameOrRefuse(Tree existing, String text, String what) {
        if (Lexer.words(source.textOf(existing)).equals(Lexer.words(text))) {
            return List.of();
        }
        throw source.refuse(
                ProblemCode.GF_PATCH_CLASH,
                "There is another " + what + " already: " + source.textOf(existing) + ".",
                "Remove it, or make the change by hand.",
                source.start(existing));
    }

    private static String simpleName(String annotation) {
        int bracket = annotation.indexOf('(');
        String name = annotation
                .substring(1, bracket < 0 ? annotation.length() : bracket)
                .strip();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
