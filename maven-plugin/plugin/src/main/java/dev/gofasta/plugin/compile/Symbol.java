package dev.gofasta.plugin.compile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What javac could not find.
 *
 * @param kind {@code class}, {@code method} or {@code variable}
 * @param name its simple name
 * @param owner the qualified name of the type or package in which it was looked for, or an empty text
 * @param qualified whether it was asked of something: {@code a.name}, not just {@code name}
 */
record Symbol(Kind kind, String name, String owner, boolean qualified) {

    enum Kind {
        CLASS,
        METHOD,
        VARIABLE
    }

    private static final Pattern SYMBOL = Pattern.compile("(class|method|variable) ([\\w$]+).*");
    private static final Pattern VARIABLE_OF_TYPE = Pattern.compile("variable \\S+ of type ([\\w.$]+).*");
    private static final Pattern TYPE =
            Pattern.compile("(?:class|interface|enum|record|@interface|package) ([\\w.$]+).*");

    static Optional<Symbol> of(JavacMessage message) {
        return message.detail("symbol")
                .map(SYMBOL::matcher)
                .filter(Matcher::matches)
                .map(symbol -> {
                    String location = message.detail("location").orElse("");
                    Matcher variable = VARIABLE_OF_TYPE.matcher(location);
                    Matcher type = TYPE.matcher(location);
                    String owner = variable.matches() ? variable.group(1) : type.matches() ? type.group(1) : "";
                    Kind kind = Kind.valueOf(symbol.group(1).toUpperCase(Locale.ROOT));
                    return new Symbol(kind, symbol.group(2), owner, variable.matches() || !isWithin(message, owner));
                });
    }

    /** Returns whether the type is one of the file that the message is about. */
    private static boolean isWithin(JavacMessage message, String owner) {
        String path = owner.replace('.', '/');
        String file = message.file().replaceFirst("\\.java$", "");
        return file.endsWith("/" + path)
                || path.contains("/") && path.matches(".*" + Pattern.quote(lastOf(file)) + "/.*");
    }

    private static String lastOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
