package dev.gofasta.generator.inspect;

import dev.gofasta.generator.outline.Expressions;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.Optional;

/** The text constants that a class can name, to read paths that are not plain literals. */
final class TextConstants {

    private static final int DEEPEST = 10;

    private final TypeOutline type;
    private final Sources sources;

    /** Knows those of {@code type}, and of the other classes of {@code sources} by the names of their classes. */
    TextConstants(TypeOutline type, Sources sources) {
        this.type = type;
        this.sources = sources;
    }

    /** Returns the text that {@code expression} stands for; what can't be known stays as it is written, in {@code ${}}. */
    String text(String expression) {
        return text(expression, 0);
    }

    private String text(String expression, int depth) {
        StringBuilder text = new StringBuilder();
        for (String operand : Expressions.operands(expression)) {
            text.append(Expressions.text(operand)
                    .or(() -> depth == DEEPEST
                            ? Optional.empty()
                            : constant(operand).map(found -> text(found, depth + 1)))
                    .orElse("${" + operand + "}"));
        }
        return text.toString();
    }

    private Optional<String> constant(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return initializer(type, name);
        }
        String owner = name.substring(0, dot);
        String simpleOwner = owner.substring(owner.lastIndexOf('.') + 1);
        return sources.named(simpleOwner).stream()
                .flatMap(found -> initializer(found.type(), name.substring(dot + 1)).stream())
                .findFirst();
    }

    private static Optional<String> initializer(TypeOutline owner, String name) {
        return owner.field(name).map(FieldOutline::initializer).filter(each -> !each.isEmpty());
    }
}
