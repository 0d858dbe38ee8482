package dev.gofasta.logging;

/** Small questions about the characters of a text. */
final class TextCursor {

    private final String text;

    TextCursor(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    boolean startsWith(String prefix, int index) {
        return text.startsWith(prefix, index);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    int endOfWord(int begin) {
        int end = begin;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int skipBlanks(int begin) {
        int end = begin;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    /** Returns where one of the characters comes next, or the end of the text. */
    int find(String characters, int begin) {
        int end = begin;
        while (end < text.length() && characters.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    boolean isWord(String word, int begin, int end) {
        return end - begin == word.length() && text.regionMatches(true, begin, word, 0, word.length());
    }

    boolean isScheme(int begin, int end) {
        return isWord("Bearer", begin, end) || isWord("Basic", begin, end);
    }

    /** Tells whether the word is the name of an XML element, with or without a prefix. */
    boolean isElement(int begin) {
        return begin > 0 && (text.charAt(begin - 1) == '<' || text.charAt(begin - 1) == ':');
    }

    @Override
    public String toString() {
        return text;
    }
}
