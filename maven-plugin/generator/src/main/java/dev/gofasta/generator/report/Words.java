package dev.gofasta.generator.report;

/** Looks for whole words in texts. */
final class Words {

    private Words() {}

    static boolean contains(String text, String word) {
        return find(text, word, 0) >= 0;
    }

    static int count(String text, String word) {
        int count = 0;
        for (int at = find(text, word, 0); at >= 0; at = find(text, word, at + 1)) {
            count++;
        }
        return count;
    }

    private static int find(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (starts && ends) {
                return at;
            }
        }
        return -1;
    }
}
