package dev.gofasta.generator.inspect;

import java.util.regex.Pattern;

/** What of a Java source is code, found without a parser: that also works where the source does not compile. */
public final class CodeText {

    /** What is no code: comments, and literals with quotes. */
    public static final Pattern NOT_CODE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'",
            Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("(?m)^\\s*@(?:jakarta\\.persistence\\.)?Entity\\b");

    private CodeText() {}

    /** Returns {@code source} with blanks in the place of comments and literals, so that lines and offsets are the same. */
    public static String blanked(String source) {
        return NOT_CODE.matcher(source).replaceAll(match -> match.group().replaceAll("[^\\n\\r]", " "));
    }

    /** Returns whether {@code source} declares a JPA entity. */
    public static boolean isEntity(String source) {
        return ENTITY.matcher(source).find();
    }
}
