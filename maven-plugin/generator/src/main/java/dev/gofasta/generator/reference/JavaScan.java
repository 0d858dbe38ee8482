package dev.gofasta.generator.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the facts of one Java file in one pass over its text; whatever it holds, facts come back. */
final class JavaScan {

    private static final Set<String> DECLARING = Set.of("class", "interface", "enum", "record");

    private final String path;
    private final boolean test;
    private final String text;
    private String packageName = "";
    private final List<String> imports = new ArrayList<>();
    private final List<String> types = new ArrayList<>(1);
    private String kind = "";
    private boolean isAbstract;
    private final Set<String> typeAnnotations = new HashSet<>();
    private final Set<String> memberAnnotations = new HashSet<>();
    private final Set<String> supertypes = new HashSet<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<String> literals = new HashSet<>();
    private int at;
    private int braces;
    private int brackets;
    private int angles;
    private int unclosed;
    private boolean declares;
    private boolean inherits;
    private char before = ' ';

    private JavaScan(String path, boolean test, String text) {
        this.path = path;
        this.test = test;
        this.text = text;
    }

    static JavaFacts read(String path, boolean test, String text) {
        JavaScan scan = new JavaScan(path, test, text);
        scan.run();
        return new JavaFacts(
                path,
                test,
                text,
                scan.packageName,
                scan.imports,
                scan.types,
                scan.kind,
                scan.isAbstract,
                scan.typeAnnotations,
                scan.memberAnnotations,
                scan.supertypes,
                scan.names,
                scan.literals,
                scan.unclosed > 0);
    }

    private void run() {
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '/') {
                at = JavaText.after(text, "\n", at);
            } else if (c == '/' && at + 1 < length && text.charAt(at + 1) == '*') {
                at = JavaText.after(text, "*/", at + 2);
            } else if (c == '"' || c == '\'') {
                literal(c);
            } else if (Character.isJavaIdentifierPart(c)) {
                word();
            } else {
                sign(c);
                before = c;
                at++;
            }
        }
    }

    private void literal(char quote) {
        int end = JavaText.afterLiteral(text, at);
        if (quote == '"') {
            int width = text.startsWith("\"\"\"", at) ? 3 : 1;
            int last = Math.max(at + width, end - width);
            if (last - at - width > 1) {
                literals.add(text.substring(at + width, last));
            }
        }
        before = quote;
        at = end;
    }

    private void sign(char c) {
        unclosed += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
        if (brackets == 0 && (c == '{' || c == '}')) {
            braces += c == '{' ? 1 : -1;
            inherits = false;
            angles = 0;
        } else if (c == '(' || c == ')') {
            brackets = Math.max(0, brackets + (c == '(' ? 1 : -1));
        } else if (braces == 0 && c == '<') {
            angles++;
        } else if (braces == 0 && c == '>') {
            angles--;
        }
    }

    private void word() {
        int start = at;
        int length = text.length();
        while (at < length && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        char first = text.charAt(start);
        if (first >= 'A' && first <= 'Z') {
            name(text.substring(start, at), start);
        } else if (braces == 0 && brackets == 0) {
            outside(text.substring(start, at));
        } else if (before == '@') {
            annotation(text.substring(start, at));
        }
        before = 'a';
    }

    private void name(String name, int start) {
        names.putIfAbsent(name, start);
        if (before == '@' || !typeAnnotationIsOpen.isEmpty() && before == '.') {
            annotation(name);
        } else if (braces == 0 && brackets == 0) {
            if (declares) {
                types.add(name);
                declares = false;
            } else if (inherits && angles == 0) {
                supertypes.add(name);
            }
        }
    }

    /** The package before the name of an annotation that is written in full. */
    private String typeAnnotationIsOpen = "";

    private void annotation(String name) {
        boolean packagePart = Character.isLowerCase(name.charAt(0)) && at < text.length() && text.charAt(at) == '.';
        typeAnnotationIsOpen = packagePart ? name : "";
        if (!packagePart) {
            (braces == 0 && brackets == 0 ? typeAnnotations : memberAnnotations).add(name);
        }
    }

    /** A word in small letters that stands outside of all types. */
    private void outside(String word) {
        if (before == '@' && !word.equals("interface")) {
            annotation(word);
        } else if (word.equals("package") && packageName.isEmpty()) {
            packageName = dotted();
        } else if (word.equals("import")) {
            String name = dotted();
            imports.add(name.equals("static") ? dotted() : name);
        } else if (word.equals("extends") || word.equals("implements")) {
            inherits = true;
        } else if (word.equals("permits")) {
            inherits = false;
        } else if (word.equals("abstract") && types.isEmpty()) {
            isAbstract = true;
        } else if (DECLARING.contains(word)) {
            declares = true;
            kind = kind.isEmpty() ? before == '@' ? "annotation" : word : kind;
        }
    }

    private String dotted() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        int start = at;
        while (at < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(at))
                        || text.charAt(at) == '.'
                        || text.charAt(at) == '*')) {
            at++;
        }
        return text.substring(start, at);
    }
}
