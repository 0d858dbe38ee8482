package dev.gofasta.generator.inspect;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An annotation as it stands in the source.
 *
 * @param tree the compiler's view of it
 */
record Annotations(AnnotationTree tree) {

    static List<Annotations> of(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().map(Annotations::new).toList();
    }

    String simpleName() {
        String name = tree.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the values of those of {@code attributes} that are given, arrays taken apart; a bare value is {@code value}. */
    List<ExpressionTree> values(String... attributes) {
        Set<String> wanted = Set.of(attributes);
        List<ExpressionTree> values = new ArrayList<>();
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment) {
                if (wanted.contains(assignment.getVariable().toString())) {
                    elements(assignment.getExpression()).forEach(values::add);
                }
            } else if (wanted.contains("value")) {
                elements(argument).forEach(values::add);
            }
        }
        return values;
    }

    private static Stream<? extends ExpressionTree> elements(ExpressionTree value) {
        return value instanceof NewArrayTree array ? array.getInitializers().stream() : Stream.of(value);
    }
}
