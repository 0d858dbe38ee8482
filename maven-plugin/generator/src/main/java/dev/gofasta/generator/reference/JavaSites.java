package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the places in one Java file that name a symbol. */
final class JavaSites {

    private final JavaFacts file;
    private final Symbol symbol;
    private final @Nullable MemberNames names;
    private final JavaWords words;
    private final Outline outline;
    private final List<Site> sites = new ArrayList<>();

    JavaSites(JavaFacts file, Symbol symbol, @Nullable MemberNames names) {
        this.file = file;
        this.symbol = symbol;
        this.names = names;
        this.words = new JavaWords(file.text());
        this.outline = Outline.of(file.path(), file.text());
    }

    List<Site> find() {
        while (words.next()) {
            if (words.isLiteral()) {
                literal();
            } else if (names == null) {
                type();
            } else if (names.has(words.word())) {
                member(names);
            }
        }
        return sites;
    }

    private void type() {
        if (!words.word().equals(symbol.type().name())) {
            return;
        }
        boolean declares = isDeclaredHere(symbol.type().name());
        Site.Kind kind = declares
                ? Site.Kind.DECLARATION
                : words.inImport()
                        ? Site.Kind.IMPORT
                        : words.before() == '@'
                                ? Site.Kind.ANNOTATION
                                : words.previous().equals("new") || words.after() == '.' || words.after() == ':'
                                        ? Site.Kind.CALL
                                        : Site.Kind.TYPE;
        add(kind, true);
    }

    private boolean isDeclaredHere(String name) {
        Location declared = symbol.declared();
        return file.equals(symbol.file())
                && words.word().equals(name)
                && words.line(words.start()) == declared.line()
                && words.column(words.start()) == declared.column();
    }

    private void member(MemberNames members) {
        String word = words.word();
        int line = words.line(words.start());
        MethodOutline method = methodAt(line, words.column(words.start()));
        if (method != null) {
            declaredMethod(members, word, line);
        } else if (words.before() == '.' || words.before() == ':') {
            used(members, word, line);
        } else {
            unqualified(members, word, line);
        }
    }

    private void declaredMethod(MemberNames members, String word, int line) {
        String owner = typeAt(line);
        if (members.isOf(word, owner)) {
            boolean own = owner.equals(symbol.type().name()) || symbol.field() != null;
            add(own ? Site.Kind.DECLARATION : Site.Kind.OVERRIDE, !members.isCarrier(owner));
        }
    }

    private void used(MemberNames members, String word, int line) {
        String receiver = words.receiver();
        if (words.inImport()) {
            if (members.isOf(word, receiver)) {
                add(Site.Kind.IMPORT, true);
            }
            return;
        }
        String type = receiver.isEmpty()
                ? ""
                : receiver.equals("this")
                        ? typeAt(line)
                        : Character.isUpperCase(receiver.charAt(0)) ? receiver : words.typeOf(receiver);
        Site.Kind kind = words.after() == '(' || words.before() == ':' ? Site.Kind.CALL : Site.Kind.FIELD;
        if (type == null || type.isEmpty()) {
            if (namesAnOwner(members)) {
                add(kind, false);
            }
        } else if (members.isOf(word, type)) {
            add(kind, !members.isCarrier(type));
        }
    }

    private boolean namesAnOwner(MemberNames members) {
        return members.types().stream()
                .anyMatch(type -> file.names().containsKey(type) || file.name().equals(type));
    }

    /** In the type itself, or in one that extends it; elsewhere it is another thing of this name. */
    private void unqualified(MemberNames members, String word, int line) {
        String owner = typeAt(line);
        boolean extending = file.supertypes().stream().anyMatch(type -> members.isOf(word, type));
        if (!members.isOf(word, owner) && !extending) {
            boolean imported = file.imports().stream()
                    .anyMatch(name -> name.endsWith("." + symbol.type().name() + "." + word));
            if (imported) {
                add(Site.Kind.CALL, true);
            }
            return;
        }
        boolean declares = isDeclaredHere(word) || isComponent(owner, word, line);
        Site.Kind kind = declares ? Site.Kind.DECLARATION : words.after() == '(' ? Site.Kind.CALL : Site.Kind.FIELD;
        boolean sameName = symbol.field() != null && isParameter(word, line);
        add(kind, !members.isCarrier(owner) && !sameName);
    }

    private boolean isComponent(String owner, String word, int line) {
        for (TypeOutline type : outline.allTypes()) {
            if (type.name().equals(owner)
                    && type.field(word)
                            .filter(field -> field.place().line() == line
                                    && field.place().column() == words.column(words.start()))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isParameter(String word, int line) {
        MethodOutline method = methodAround(line);
        return method != null
                && method.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(word));
    }

    private void literal() {
        String literal = words.word();
        if (names == null) {
            String name = symbol.type().name();
            if (literal.contains(name)
                    && Pattern.compile("(?<!\\w)" + name + "(?!\\w)")
                            .matcher(literal)
                            .find()) {
                boolean query = Pattern.compile("(?i)\\b(from|join|update)\\s+" + name + "\\b")
                        .matcher(literal)
                        .find();
                add(Site.Kind.STRING, query || literal.contains(symbol.file().fullName()));
            }
        } else if (symbol.field() != null && literal.contains(symbol.field().name()) && namesAnOwner(names)) {
            fieldIn(literal, symbol.field().name());
        }
    }

    /** Alone, as a pointer or a path, behind an alias in a query, as a member of JSON, or as a parameter of a URL. */
    private void fieldIn(String literal, String name) {
        Pattern place = Pattern.compile(
                "\"" + name + "\"|[./]" + name + "(?!\\w)|\\\\\"" + name + "\\\\\"\\s*:|[?&=]" + name + "(?=[=,&\"])");
        if (place.matcher(literal).find()) {
            boolean query = Pattern.compile(
                            "(?i)\\b(from|join|update)\\s+" + symbol.type().name() + "\\b")
                    .matcher(literal)
                    .find();
            add(Site.Kind.STRING, query);
        }
    }

    private void add(Site.Kind kind, boolean certain) {
        int line = words.line(words.start());
        sites.add(new Site(
                new Location(file.path(), line, words.column(words.start())),
                kind,
                in(line),
                words.lineText(line),
                file.test(),
                certain));
    }

    private @Nullable String in(int line) {
        String type = typeAt(line);
        MethodOutline method = methodAround(line);
        return type.isEmpty() ? null : method == null ? type : type + "." + method.name();
    }

    private String typeAt(int line) {
        String innermost = "";
        for (TypeOutline type : outline.allTypes()) {
            if (type.place().line() <= line && line <= type.place().endLine()) {
                innermost = type.name();
            }
        }
        return innermost;
    }

    private @Nullable MethodOutline methodAround(int line) {
        MethodOutline around = null;
        for (TypeOutline type : outline.allTypes()) {
            for (MethodOutline method : type.methods()) {
                if (method.place().line() <= line && line <= method.place().endLine()) {
                    around = method;
                }
            }
        }
        return around;
    }

    private @Nullable MethodOutline methodAt(int line, int column) {
        for (TypeOutline type : outline.allTypes()) {
            for (MethodOutline method : type.methods()) {
                if (method.place().line() == line && method.place().column() == column) {
                    return method;
                }
            }
        }
        return null;
    }
}
