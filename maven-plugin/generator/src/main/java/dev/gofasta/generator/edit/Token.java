package dev.gofasta.generator.edit;

/**
 * A word, literal, sign or comment of a Java source.
 *
 * @param kind what it is
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text what it says, Unicode escapes resolved
 */
record Token(Kind kind, int start, int end, String text) {

    enum Kind {
        WORD,
        LITERAL,
        SIGN,
        COMMENT
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
