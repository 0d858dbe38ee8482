package dev.gofasta.generator.edit;

import java.util.List;

/**
 * A list between brackets: parameters, arguments, record components, values of an annotation, enum constants.
 *
 * @param source the file
 * @param open offset after the opening bracket
 * @param close offset of what ends the list
 * @param items the items in their order, separated by commas
 */
record CommaList(JavaSource source, int open, int close, List<Span> items) {

    /** Returns the edits that make {@code text} the item at {@code index}. */
    List<TextEdit> insert(int index, String text) {
        if (items.isEmpty()) {
            return List.of(TextEdit.insert(open, text));
        }
        if (index >= items.size()) {
            return append(text);
        }
        boolean lines = onePerLine();
        if (index == 0) {
            int first = items.get(0).start();
            return lines && startsLine(first)
                    ? List.of(TextEdit.insert(source.afterComments(open), onLine(text, first) + ","))
                    : List.of(TextEdit.insert(first, text + ", "));
        }
        Span before = items.get(index - 1);
        if (leadingCommas()) {
            return List.of(TextEdit.insert(source.afterComments(before.end()), onLine(", " + text, secondStart())));
        }
        int comma = source.tokenFrom(before.end(), ",").end();
        return lines
                ? List.of(TextEdit.insert(source.afterComments(comma), onLine(text, secondStart()) + ","))
                : List.of(TextEdit.insert(comma, " " + text + ","));
    }

    private List<TextEdit> append(String text) {
        Span last = items.get(items.size() - 1);
        Token end = source.tokenBefore(close);
        boolean trailing = end != null && end.is(",") && end.start() >= last.end();
        int after = trailing && end != null ? end.end() : last.end();
        if (!onePerLine()) {
            return List.of(TextEdit.insert(after, (trailing ? " " : ", ") + text + (trailing ? "," : "")));
        }
        int line = source.afterComments(after);
        if (leadingCommas()) {
            return List.of(TextEdit.insert(line, onLine(", " + text, last.start())));
        }
        String added = onLine(text, last.start()) + (trailing ? "," : "");
        if (trailing) {
            return List.of(TextEdit.insert(line, added));
        }
        return line == after
                ? List.of(TextEdit.insert(after, "," + added))
                : List.of(TextEdit.insert(after, ","), TextEdit.insert(line, added));
    }

    /** Returns the edits that take the item at {@code index} out, its comment on the same line included. */
    List<TextEdit> remove(int index) {
        Span item = items.get(index);
        if (items.size() == 1) {
            return List.of(new TextEdit(item.start(), item.end(), ""));
        }
        boolean line = onePerLine() && startsLine(item.start()) && !leadingCommas();
        if (index < items.size() - 1) {
            int comma = source.tokenFrom(item.end(), ",").end();
            int start = line ? source.layout().lineStart(source.withCommentsAbove(item.start())) : item.start();
            int end = line
                    ? source.layout().nextLine(source.afterComments(comma))
                    : items.get(index + 1).start();
            return List.of(new TextEdit(start, end, ""));
        }
        int previous = items.get(index - 1).end();
        Token comma = source.tokenFrom(previous, ",");
        if (!line) {
            return List.of(new TextEdit(previous, item.end(), ""));
        }
        int keep = source.afterComments(comma.end());
        return List.of(
                new TextEdit(comma.start(), comma.end(), ""), new TextEdit(keep, source.afterComments(item.end()), ""));
    }

    private boolean onePerLine() {
        if (items.size() == 1) {
            return startsLine(items.get(0).start());
        }
        for (int i = 1; i < items.size(); i++) {
            if (source.layout().sameLine(items.get(i - 1).end(), items.get(i).start())) {
                return false;
            }
        }
        return true;
    }

    private boolean leadingCommas() {
        if (items.size() < 2 || !onePerLine()) {
            return false;
        }
        int comma = source.tokenFrom(items.get(0).end(), ",").start();
        return source.layout().sameLine(comma, items.get(1).start());
    }

    private int secondStart() {
        return items.get(items.size() > 1 ? 1 : 0).start();
    }

    private boolean startsLine(int offset) {
        return source.layout().startsLine(offset);
    }

    private String onLine(String text, int model) {
        Layout layout = source.layout();
        String separator = layout.separator(model);
        return separator + layout.render(text, layout.indent(model), separator);
    }
}
