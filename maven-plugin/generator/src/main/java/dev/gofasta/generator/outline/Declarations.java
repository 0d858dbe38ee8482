package dev.gofasta.generator.outline;

import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what all declarations have: modifiers, annotations, types and names. */
final class Declarations {

    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "default",
            "synchronized",
            "native",
            "transient",
            "volatile",
            "strictfp",
            "sealed");

    private final String path;
    private final Cursor cursor;
    private @Nullable Location broken;

    Declarations(String path, Cursor cursor) {
        this.path = path;
        this.cursor = cursor;
    }

    /** What stands before the word that says what is declared. */
    record Prefix(List<String> modifiers, List<AnnotationOutline> annotations) {}

    Cursor cursor() {
        return cursor;
    }

    String path() {
        return path;
    }

    /** Returns the first bracket that nothing closes, or null. */
    @Nullable
    Location broken() {
        return broken;
    }

    Prefix prefix() {
        List<String> modifiers = new ArrayList<>(4);
        List<AnnotationOutline> annotations = new ArrayList<>(4);
        while (true) {
            if (cursor.is('@') && !cursor.followingWord().equals("interface")) {
                annotations.add(annotation());
            } else if (isNonSealed()) {
                cursor.next();
                cursor.next();
                cursor.next();
                modifiers.add("non-sealed");
            } else if (cursor.isWord() && MODIFIERS.contains(cursor.token())) {
                modifiers.add(cursor.take());
            } else {
                return new Prefix(List.copyOf(modifiers), List.copyOf(annotations));
            }
        }
    }

    private boolean isNonSealed() {
        return cursor.isWord("non") && cursor.isFollowedBy('-');
    }

    private AnnotationOutline annotation() {
        cursor.next();
        Place place = place(cursor.start());
        String name = dottedName();
        String arguments = "";
        if (cursor.is('(')) {
            int open = cursor.end();
            arguments = cursor.between(open, closing(open)).strip();
        }
        return new AnnotationOutline(name, arguments, place);
    }

    /** Goes over brackets and returns the offset of the closing one, or that of the end. */
    int closing(int from) {
        int open = cursor.start();
        if (cursor.skipBrackets()) {
            return Math.max(from, cursor.previousStart());
        }
        notClosed(open);
        return Math.max(from, cursor.start());
    }

    /** Notes that nothing closes the bracket at {@code open}. */
    void notClosed(int open) {
        broken = broken == null ? new Location(path, cursor.line(open), cursor.column(open)) : broken;
    }

    String dottedName() {
        StringBuilder name = new StringBuilder();
        while (cursor.isWord() || (cursor.is('.') && !cursor.isFollowedBy('.')) || cursor.is('*')) {
            name.append(cursor.take());
            if (cursor.isWord() && name.charAt(name.length() - 1) != '.') {
                break;
            }
        }
        return name.toString();
    }

    /** Reads a type, its annotations left out; empty where there is none. */
    String type() {
        StringBuilder type = new StringBuilder();
        skipAnnotations();
        while (cursor.isWord() || (cursor.is('.') && !cursor.isFollowedBy('.'))) {
            boolean dot = cursor.is('.');
            if (!dot && !type.isEmpty() && type.charAt(type.length() - 1) != '.') {
                break;
            }
            type.append(cursor.take());
            if (cursor.is('<')) {
                type.append(typeArguments());
            }
            skipAnnotations();
        }
        while (cursor.is('[')) {
            cursor.next();
            cursor.accept(']');
            type.append("[]");
            skipAnnotations();
        }
        return type.toString();
    }

    private String typeArguments() {
        int from = cursor.start();
        cursor.skipTypeArguments();
        String written = cursor.between(from, cursor.previousStart() + 1);
        return compact(written);
    }

    /** Leaves out blanks, but for one after each comma and between words. */
    private static String compact(String written) {
        StringBuilder compact = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                continue;
            }
            boolean isSign = c == '<' || c == '>' || c == ',';
            char last = compact.isEmpty() ? '<' : compact.charAt(compact.length() - 1);
            boolean afterSign = last == '<' || last == '>';
            if (last == ',' && c != ',') {
                compact.append(' ');
            } else if (blank && !isSign && !afterSign) {
                compact.append(' ');
            }
            compact.append(c);
            blank = false;
        }
        return compact.toString();
    }

    private void skipAnnotations() {
        while (cursor.is('@') && !cursor.followingWord().equals("interface")) {
            annotation();
        }
    }

    Place place(int nameStart) {
        int line = cursor.line(nameStart);
        return new Place(line, cursor.column(nameStart), line);
    }

    /** Returns {@code start} with the line of the token before this one as its end. */
    Place until(Place start) {
        return new Place(start.line(), start.column(), cursor.line(cursor.previousStart()));
    }
}
