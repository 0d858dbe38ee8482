package dev.gofasta.generator.outline;

import dev.gofasta.generator.outline.TypeOutline.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a type with its members. */
final class TypeReader {

    private static final int LONGEST_INITIALIZER = 300;

    private final Cursor cursor;
    private final Declarations declarations;

    TypeReader(Declarations declarations) {
        this.declarations = declarations;
        this.cursor = declarations.cursor();
    }

    /** Returns whether a type is declared here; {@code record} is a name elsewhere. */
    boolean isAtType() {
        return cursor.isWord("class")
                || cursor.isWord("interface")
                || cursor.isWord("enum")
                || cursor.is('@')
                || cursor.isWord("record") && !cursor.followingWord().isEmpty() && cursor.isFollowedByWordAnd('(', '<');
    }

    TypeOutline read(Declarations.Prefix prefix) {
        Kind kind = kind();
        Place place = declarations.place(cursor.start());
        Members members = new Members(cursor.isWord() ? cursor.take() : "");
        if (cursor.is('<')) {
            cursor.skipTypeArguments();
        }
        if (kind == Kind.RECORD && cursor.accept('(')) {
            parameters()
                    .forEach(each -> members.fields.add(new FieldOutline(
                            each.name(),
                            each.type(),
                            List.of("private", "final"),
                            each.annotations(),
                            "",
                            each.place())));
        }
        List<String> supertypes = supertypes();
        if (cursor.is('{')) {
            int open = cursor.start();
            cursor.next();
            if (kind == Kind.ENUM) {
                constants(members);
            }
            members(members, kind);
            if (!cursor.accept('}')) {
                declarations.notClosed(open);
            }
        }
        return new TypeOutline(
                kind,
                members.type,
                prefix.modifiers(),
                prefix.annotations(),
                supertypes,
                List.copyOf(members.fields),
                List.copyOf(members.methods),
                List.copyOf(members.types),
                declarations.until(place));
    }

    private Kind kind() {
        if (cursor.accept('@')) {
            cursor.next();
            return Kind.ANNOTATION;
        }
        return switch (cursor.take()) {
            case "interface" -> Kind.INTERFACE;
            case "enum" -> Kind.ENUM;
            case "record" -> Kind.RECORD;
            default -> Kind.CLASS;
        };
    }

    private List<String> supertypes() {
        List<String> supertypes = new ArrayList<>(2);
        while (!cursor.atEnd() && !cursor.is('{') && !cursor.is(';') && !cursor.is('}')) {
            boolean counts = cursor.isWord("extends") || cursor.isWord("implements");
            cursor.next();
            do {
                String type = declarations.type();
                if (counts && !type.isEmpty()) {
                    supertypes.add(type);
                }
            } while (cursor.accept(','));
        }
        return List.copyOf(supertypes);
    }

    private void constants(Members members) {
        while (!cursor.atEnd() && !cursor.is(';') && !cursor.is('}')) {
            Declarations.Prefix prefix = declarations.prefix();
            if (cursor.isWord()) {
                Place place = declarations.place(cursor.start());
                members.fields.add(new FieldOutline(
                        cursor.take(), "", List.of("public", "static", "final"), prefix.annotations(), "", place));
            } else if (cursor.is('(') || cursor.is('{')) {
                declarations.closing(cursor.start());
            } else {
                cursor.next();
            }
        }
        cursor.accept(';');
    }

    private void members(Members members, Kind kind) {
        while (!cursor.atEnd() && !cursor.is('}')) {
            Declarations.Prefix prefix = declarations.prefix();
            if (isAtType()) {
                members.types.add(read(prefix));
            } else if (cursor.is('{')) {
                declarations.closing(cursor.start());
            } else if (cursor.isWord() || cursor.is('<')) {
                member(members, prefix, kind);
            } else if (!cursor.is('}')) {
                cursor.next();
            }
        }
    }

    private void member(Members members, Declarations.Prefix prefix, Kind kind) {
        if (cursor.is('<')) {
            cursor.skipTypeArguments();
        }
        boolean constructs = cursor.isWord(members.type)
                && (cursor.isFollowedBy('(') || kind == Kind.RECORD && cursor.isFollowedBy('{'));
        String type = constructs ? "" : declarations.type();
        if (!cursor.isWord()) {
            return;
        }
        int name = cursor.start();
        String called = cursor.take();
        if (cursor.is('(') || constructs) {
            members.methods.add(method(prefix, type, called, declarations.place(name)));
        } else {
            fields(members, prefix, type, called, name);
        }
    }

    private MethodOutline method(Declarations.Prefix prefix, String type, String name, Place place) {
        List<MethodOutline.Parameter> parameters = cursor.accept('(') ? parameters() : List.of();
        while (!cursor.atEnd() && !cursor.is('{') && !cursor.is(';') && !cursor.is('}')) {
            cursor.next();
        }
        if (cursor.is('{')) {
            declarations.closing(cursor.start());
        } else {
            cursor.accept(';');
        }
        return new MethodOutline(
                name, type, prefix.modifiers(), prefix.annotations(), parameters, declarations.until(place));
    }

    /** Reads up to behind the closing bracket. */
    private List<MethodOutline.Parameter> parameters() {
        List<MethodOutline.Parameter> parameters = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.is(')') && !cursor.is('{') && !cursor.is(';')) {
            Declarations.Prefix prefix = declarations.prefix();
            String type = declarations.type();
            while (cursor.accept('.')) {
                type += cursor.is('.') ? "" : "[]";
            }
            if (cursor.isWord()) {
                Place place = declarations.place(cursor.start());
                parameters.add(new MethodOutline.Parameter(cursor.take(), type, prefix.annotations(), place));
            }
            while (cursor.is('[') || cursor.is(']')) {
                cursor.next();
            }
            if (!cursor.accept(',') && !cursor.is(')')) {
                cursor.next();
            }
        }
        cursor.accept(')');
        return List.copyOf(parameters);
    }

    private void fields(Members members, Declarations.Prefix prefix, String type, String first, int firstStart) {
        String name = first;
        int start = firstStart;
        while (true) {
            String full = type;
            while (cursor.is('[') || cursor.is(']')) {
                full += cursor.is('[') ? "[]" : "";
                cursor.next();
            }
            String initializer = cursor.accept('=') ? initializer() : "";
            members.fields.add(new FieldOutline(
                    name, full, prefix.modifiers(), prefix.annotations(), initializer, declarations.place(start)));
            if (!cursor.accept(',') || !cursor.isWord()) {
                cursor.accept(';');
                return;
            }
            start = cursor.start();
            name = cursor.take();
        }
    }

    /** Commas within type arguments look like those between fields, so that all up to the semicolon is taken. */
    private String initializer() {
        int from = cursor.start();
        while (!cursor.atEnd() && !cursor.is(';') && !cursor.is('}')) {
            if (cursor.is('(') || cursor.is('{') || cursor.is('[')) {
                declarations.closing(cursor.start());
            } else {
                cursor.next();
            }
        }
        String written = cursor.between(from, cursor.start()).strip();
        return written.length() > LONGEST_INITIALIZER ? "" : written;
    }

    /** What a type has so far. */
    private static final class Members {

        private final String type;
        private final List<FieldOutline> fields = new ArrayList<>();
        private final List<MethodOutline> methods = new ArrayList<>();
        private final List<TypeOutline> types = new ArrayList<>();

        Members(String type) {
            this.type = type;
        }
    }
}
