package dev.gofasta.generator.edit;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Fields and methods of a type. */
record MemberEdits(TypeBody type) {

    List<TextEdit> addField(String text) {
        Snippet snippet = Snippet.member(text);
        String name = ((VariableTree) snippet.tree()).getName().toString();
        Optional<VariableTree> existing = type.fields().stream()
                .filter(field -> field.getName().contentEquals(name))
                .findFirst();
        if (existing.isPresent()) {
            return sameOrRefuse(existing.get(), text, name);
        }
        VariableTree neighbour = lastLike((VariableTree) snippet.tree());
        if (neighbour == null) {
            return List.of(atStart(text));
        }
        boolean apart = text.strip().contains("\n") || spansLines(neighbour) || fieldsStandApart();
        return List.of(after(type.end(neighbour), text, apart, false));
    }

    List<TextEdit> addMethod(String text, Anchor anchor) {
        Snippet snippet = Snippet.member(text);
        Optional<Tree> existing = same(snippet);
        if (existing.isPresent()) {
            return sameOrRefuse(existing.get(), text, snippet.name());
        }
        List<Tree> members = type.members();
        List<String> names = members.stream().map(this::nameOf).toList();
        int index = anchor.index(names);
        if (index < 0) {
            throw type.source()
                    .refuse(
                            ProblemCode.GF_PATCH_NO_TARGET,
                            type.tree().getSimpleName() + " has no member " + anchor.name() + ".",
                            "It was renamed or removed; make the change by hand.",
                            type.name().start());
        }
        if (index == members.size()) {
            return List.of(atEnd(text));
        }
        return List.of(index == 0 ? atStart(text) : after(type.end(members.get(index - 1)), text, true, true));
    }

    List<TextEdit> remove(Tree member) {
        JavaSource source = type.source();
        Layout layout = source.layout();
        int begin = source.start(member);
        int end = source.afterComments(type.end(member));
        if (!layout.startsLine(begin) || sharesItsType(member)) {
            throw source.refuse(
                    ProblemCode.GF_PATCH_UNSUPPORTED,
                    nameOf(member) + " can't be removed alone, for it shares its line or its type with others.",
                    "Give it lines of its own, or make the change by hand.",
                    begin);
        }
        int start = layout.lineStart(source.withCommentsAbove(begin));
        int next = layout.nextLine(end);
        int before = source.endBefore(start);
        if (layout.blankLineBetween(before, start)) {
            start = layout.nextLine(before);
            int kept = source.tokenFrom(next).start() == type.close() ? 0 : blankLines(before, begin) - 1;
            for (int i = 0; i < kept; i++) {
                start = layout.nextLine(start);
            }
        } else if (next < source.text().length()
                && source.text().substring(next, layout.nextLine(next)).isBlank()) {
            next = layout.nextLine(next);
        }
        return List.of(new TextEdit(start, next, ""));
    }

    private int blankLines(int from, int to) {
        Layout layout = type.source().layout();
        int count = 0;
        int line = layout.nextLine(from);
        while (line < to
                && type.source().text().substring(line, layout.nextLine(line)).isBlank()) {
            count++;
            line = layout.nextLine(line);
        }
        return count;
    }

    private boolean sharesItsType(Tree member) {
        int start = type.source().start(member);
        return type.fields().stream()
                        .filter(field -> type.source().start(field) == start)
                        .count()
                > 1;
    }

    private Optional<Tree> same(Snippet snippet) {
        return type.members().stream()
                .filter(member -> nameOf(member).equals(snippet.name()))
                .filter(member -> signature(type, member).equals(signature(snippet.type(), snippet.tree())))
                .findFirst();
    }

    /** Methods may share a name, other members may not. */
    private static List<String> signature(TypeBody type, Tree member) {
        return member instanceof MethodTree method
                ? new Executable(type, method).signature()
                : List.of(member.getKind().name());
    }

    private List<TextEdit> sameOrRefuse(Tree existing, String text, String name) {
        JavaSource source = type.source();
        String there = source.text().substring(source.start(existing), type.end(existing));
        if (Lexer.words(there).equals(Lexer.words(text))) {
            return List.of();
        }
        throw source.refuse(
                ProblemCode.GF_PATCH_CLASH,
                type.tree().getSimpleName() + " has another " + name + " already.",
                "Choose another name, or remove the one that is there.",
                source.start(existing));
    }

    private String nameOf(Tree member) {
        return type.nameOf(member);
    }

    /** The last field that has as much in common with {@code field} as any; none before the first static one. */
    private @Nullable VariableTree lastLike(VariableTree field) {
        List<VariableTree> fields = type.fields();
        List<VariableTree> close = sharing(fields, field, Modifier.STATIC);
        if (close.isEmpty()) {
            boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
            return isStatic || fields.isEmpty() ? null : fields.get(fields.size() - 1);
        }
        List<VariableTree> closer = sharing(close, field, Modifier.FINAL);
        List<VariableTree> choice = closer.isEmpty() ? close : closer;
        return choice.get(choice.size() - 1);
    }

    private static List<VariableTree> sharing(List<VariableTree> fields, VariableTree field, Modifier modifier) {
        boolean wanted = field.getModifiers().getFlags().contains(modifier);
        return fields.stream()
                .filter(each -> each.getModifiers().getFlags().contains(modifier) == wanted)
                .toList();
    }

    private boolean spansLines(VariableTree field) {
        JavaSource source = type.source();
        int start = source.withCommentsAbove(source.start(field));
        return !source.layout().sameLine(start, type.end(field));
    }

    private boolean fieldsStandApart() {
        List<VariableTree> fields = type.fields();
        if (fields.size() < 2) {
            return false;
        }
        VariableTree last = fields.get(fields.size() - 1);
        VariableTree previous = fields.get(fields.size() - 2);
        return type.source()
                .layout()
                .blankLineBetween(type.end(previous), type.source().start(last));
    }

    /** Puts {@code text} below the member that ends at {@code end}. */
    private TextEdit after(int end, String text, boolean apart, boolean blankAfter) {
        JavaSource source = type.source();
        Layout layout = source.layout();
        int at = source.afterComments(end);
        String separator = layout.separator(at);
        Token next = source.tokenFrom(at);
        StringBuilder inserted = new StringBuilder(apart ? separator + separator : separator)
                .append(layout.render(text, type.memberIndent(), separator));
        if (layout.sameLine(at, next.start())) {
            boolean closes = next.start() == type.close();
            String indent = closes ? layout.indent(source.start(type.tree())) : type.memberIndent();
            inserted.append(separator)
                    .append(blankAfter && !closes ? separator : "")
                    .append(indent);
        } else if (blankAfter && next.start() != type.close() && !blankFollows(at)) {
            inserted.append(separator);
        }
        return TextEdit.insert(at, inserted.toString());
    }

    private TextEdit atStart(String text) {
        JavaSource source = type.source();
        Layout layout = source.layout();
        int last = type.constants().isEmpty() ? type.open() : constantsEnd();
        int at = source.afterComments(last);
        if (source.tokenFrom(at).start() == type.close() && source.endBefore(type.close()) <= at) {
            return atEnd(text);
        }
        String separator = layout.separator(at);
        boolean blank = blankFollows(at);
        boolean apart = blank || !type.constants().isEmpty();
        String tail = layout.sameLine(at, source.tokenFrom(at).start())
                ? separator + separator + type.memberIndent()
                : blank ? "" : separator;
        return TextEdit.insert(
                at,
                (apart ? separator + separator : separator)
                        + layout.render(text, type.memberIndent(), separator)
                        + tail);
    }

    private int constantsEnd() {
        JavaSource source = type.source();
        List<VariableTree> constants = type.constants();
        Token next = source.tokenFrom(source.end(constants.get(constants.size() - 1)));
        next = next.is(",") ? source.tokenFrom(next.end()) : next;
        return next.is(";") ? next.end() : next.start();
    }

    private TextEdit atEnd(String text) {
        JavaSource source = type.source();
        Layout layout = source.layout();
        int end = source.endBefore(type.close());
        String separator = layout.separator(end);
        String rendered = layout.render(text, type.memberIndent(), separator);
        String lead = end == type.open() ? separator : separator + separator;
        return layout.sameLine(end, type.close())
                ? TextEdit.insert(type.close(), lead + rendered + separator + layout.indent(source.start(type.tree())))
                : TextEdit.insert(end, lead + rendered);
    }

    private boolean blankFollows(int at) {
        int next = type.source().layout().nextLine(at);
        return type.source()
                .text()
                .substring(next, type.source().layout().nextLine(next))
                .isBlank();
    }
}
