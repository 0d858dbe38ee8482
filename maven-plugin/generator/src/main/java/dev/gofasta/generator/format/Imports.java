package dev.gofasta.generator.format;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the imports of a formatted source into the formatter's order, after the names in them have changed. */
public final class Imports {

    private static final String STATIC = "import static ";
    private static final String PLAIN = "import ";

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private Imports() {}

    /** Returns {@code source} with its imports sorted: static ones first, then the others, each by name. */
    public static String sort(String source) {
        TreeSet<String> statics = new TreeSet<>();
        TreeSet<String> plain = new TreeSet<>();
        int start = -1;
        int end = -1;
        for (int line = 0; line < source.length(); line = source.indexOf('\n', line) + 1) {
            if (source.startsWith(PLAIN, line)) {
                start = start < 0 ? line : start;
                end = source.indexOf('\n', line) + 1;
                String statement = source.substring(line, end);
                (statement.startsWith(STATIC) ? statics : plain).add(withoutSemicolon(statement));
            } else if (source.charAt(line) == '@' || source.startsWith("public ", line)) {
                break;
            }
        }
        return start < 0 ? source : source.substring(0, start) + join(statics, plain) + source.substring(end);
    }

    /** Returns {@code source} without imports of classes of its own package, which templates can't tell from others. */
    public static String dropOwnPackage(String source) {
        Matcher declared = PACKAGE.matcher(source);
        if (!declared.find()) {
            return source;
        }
        String own = Pattern.quote(declared.group(1));
        return source.replaceAll("(?m)^import " + own + "\\.\\w+;\\n", "");
    }

    /** The formatter compares names, not lines: {@code a.B} comes before {@code a.B.C}, although a semicolon follows it. */
    private static String withoutSemicolon(String statement) {
        return statement.substring(0, statement.indexOf(';'));
    }

    private static String join(TreeSet<String> statics, TreeSet<String> plain) {
        StringBuilder block = new StringBuilder();
        statics.forEach(statement -> block.append(statement).append(";\n"));
        if (!statics.isEmpty() && !plain.isEmpty()) {
            block.append('\n');
        }
        plain.forEach(statement -> block.append(statement).append(";\n"));
        return block.toString();
    }
}
