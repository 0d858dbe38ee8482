package dev.gofasta.generator.edit;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports of a file. */
record ImportEdits(JavaSource source) {

    /** One import as it stands: {@code name} has no {@code static} in it. */
    private record Line(String name, boolean isStatic, Span span) {

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    boolean has(String name) {
        return lines().stream().anyMatch(line -> line.name().equals(name));
    }

    /** Tells whether the file can use the type by its simple name already. */
    boolean isVisible(String name) {
        String packageName = packageOf(name);
        return packageName.equals("java.lang")
                || packageName.equals(packageName())
                || has(name)
                || lines().stream()
                        .anyMatch(line -> !line.isStatic() && line.name().equals(packageName + ".*"));
    }

    /** Returns what already has this simple name in the file, or null when the name is free. */
    @Nullable
    String clash(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Optional<Line> other = lines().stream()
                .filter(line -> !line.isStatic() && line.simpleName().equals(simple))
                .filter(line -> !line.name().equals(name))
                .findFirst();
        if (other.isPresent()) {
            return other.get().name();
        }
        boolean declared = !isSamePackage(name)
                && TypeNames.declared(source.tree().getTypeDecls()).contains(simple);
        return declared ? simple + " of this file" : null;
    }

    /** Tells whether the file uses a type of this simple name that it does not import: one of its package. */
    boolean usesNeighbour(String simpleName) {
        return lines().stream().noneMatch(line -> line.simpleName().equals(simpleName)) && isUsed(simpleName);
    }

    List<TextEdit> add(String name, boolean isStatic) {
        if (isStatic ? hasStatic(name) : isVisible(name)) {
            return List.of();
        }
        String clash = isStatic ? null : clash(name);
        if (clash != null) {
            throw source.refuse(
                    ProblemCode.GF_PATCH_CLASH,
                    "The file can't import " + name + ", for the name stands for " + clash + " there.",
                    "Rename one of the two, or make the change by hand.",
                    0);
        }
        List<Line> same =
                lines().stream().filter(line -> line.isStatic() == isStatic).toList();
        String statement = "import " + (isStatic ? "static " : "") + name + ";";
        return List.of(same.isEmpty() ? firstOfKind(statement, isStatic) : among(same, name, statement));
    }

    List<TextEdit> removeIfUnused(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        List<Line> lines = lines();
        Optional<Line> found =
                lines.stream().filter(line -> line.name().equals(name)).findFirst();
        if (found.isEmpty() || isUsed(simple)) {
            return List.of();
        }
        Layout layout = source.layout();
        Span span = found.get().span();
        int end = layout.nextLine(source.afterComments(span.end()));
        boolean alone = layout.nextLine(end) > end
                && source.text().substring(end, layout.nextLine(end)).isBlank()
                && source.endBefore(span.start()) < layout.lineStart(span.start()) - 2;
        return List.of(new TextEdit(layout.lineStart(span.start()), alone ? layout.nextLine(end) : end, ""));
    }

    private boolean hasStatic(String name) {
        return lines().stream()
                .filter(Line::isStatic)
                .anyMatch(line -> line.name().equals(name) || line.name().equals(packageOf(name) + ".*"));
    }

    /** Counts a mention in a comment as use, for Javadoc links need the import too. */
    private boolean isUsed(String simpleName) {
        List<Line> lines = lines();
        int after = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).span().end();
        return source.between(after, source.text().length()).stream().anyMatch(token -> token.is(simpleName))
                || source.comments().stream()
                        .anyMatch(comment -> Lexer.words(
                                        comment.text().replace('*', ' ').replace('/', ' '))
                                .contains(simpleName));
    }

    private TextEdit among(List<Line> lines, String name, String statement) {
        List<Line> group = closestGroup(lines, name);
        Line before = null;
        for (Line line : group) {
            if (line.name().compareTo(name) > 0) {
                break;
            }
            before = line;
        }
        Span first = group.get(0).span();
        String separator = source.layout().separator(first.start());
        return before == null
                ? TextEdit.insert(first.start(), statement + separator)
                : TextEdit.insert(source.afterComments(before.span().end()), separator + statement);
    }

    /** The group that shares most of the package with the new import; among equals the last that may stand before it. */
    private List<Line> closestGroup(List<Line> lines, String name) {
        List<Line> best = List.of();
        int shared = -1;
        for (List<Line> group : groups(lines)) {
            int most = group.stream()
                    .mapToInt(line -> DottedNames.sharedSegments(line.name(), name))
                    .max()
                    .orElse(0);
            boolean follows = most == shared && group.get(0).name().compareTo(name) < 0;
            if (most > shared || follows) {
                best = group;
                shared = most;
            }
        }
        return best;
    }

    private List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        Line last = null;
        for (Line line : lines) {
            if (last == null
                    || source.layout()
                            .blankLineBetween(last.span().end(), line.span().start())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
            last = line;
        }
        return groups;
    }

    private TextEdit firstOfKind(String statement, boolean isStatic) {
        List<Line> others = lines();
        Layout layout = source.layout();
        if (!others.isEmpty() && isStatic) {
            int start = others.get(0).span().start();
            String separator = layout.separator(start);
            return TextEdit.insert(start, statement + separator + separator);
        }
        int after = others.isEmpty()
                ? packageEnd()
                : others.get(others.size() - 1).span().end();
        String separator = layout.separator(after);
        if (after == 0) {
            return TextEdit.insert(0, statement + separator + separator);
        }
        int at = source.afterComments(after);
        return TextEdit.insert(at, separator + separator + statement + (endsBlock(at) ? "" : separator));
    }

    private boolean endsBlock(int at) {
        int next = source.layout().nextLine(at);
        return next >= source.text().length()
                || source.text().substring(next, source.layout().nextLine(next)).isBlank();
    }

    private int packageEnd() {
        return source.tree().getPackage() == null ? 0 : source.end(source.tree().getPackage());
    }

    private boolean isSamePackage(String name) {
        return packageOf(name).equals(packageName());
    }

    private String packageName() {
        ExpressionTree name = source.tree().getPackageName();
        return name == null ? "" : name.toString();
    }

    private static String packageOf(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (ImportTree tree : source.tree().getImports()) {
            int start = source.start(tree);
            int end = source.tokenFrom(start, ";").end();
            lines.add(new Line(tree.getQualifiedIdentifier().toString(), tree.isStatic(), new Span(start, end)));
        }
        return lines;
    }
}
