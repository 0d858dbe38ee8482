package dev.gofasta.logging;

/** Finds passwords that are part of a URL. */
final class UrlPasswords {

    private static final int MAX_USER_INFO = 256;

    private UrlPasswords() {}

    /** Returns the password of "user:password@host". */
    static Span inAuthority(TextCursor text, int begin) {
        int limit = limit(text, begin);
        int colon = index(text, ':', begin, limit);
        int at = lastAt(text, begin, limit);
        if (colon < 0 || at < colon || isPort(text, colon + 1)) {
            return Span.NONE;
        }
        return new Span(colon + 1, at);
    }

    /** Returns the password of "user/password@host". */
    static Span ofOracle(TextCursor text, int begin) {
        int limit = limit(text, begin);
        int slash = index(text, '/', begin, limit);
        int at = index(text, '@', begin, limit);
        return slash < 0 || at < slash ? Span.NONE : new Span(slash + 1, at);
    }

    private static int limit(TextCursor text, int begin) {
        int limit = begin;
        int last = Math.min(text.length(), begin + MAX_USER_INFO);
        while (limit < last && !Character.isWhitespace(text.at(limit)) && "\"<>".indexOf(text.at(limit)) < 0) {
            limit++;
        }
        return limit;
    }

    /** A password may hold a slash that should have been encoded; what comes after a question mark is no longer user and host. */
    private static int lastAt(TextCursor text, int begin, int limit) {
        int found = -1;
        for (int i = begin; i < limit && (found < 0 || "/?#".indexOf(text.at(i)) < 0); i++) {
            if (text.at(i) == '@') {
                found = i;
            }
        }
        return found;
    }

    private static int index(TextCursor text, char wanted, int begin, int limit) {
        for (int i = begin; i < limit; i++) {
            if (text.at(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** A number and a slash are the port: an "@" further on belongs to the path. */
    private static boolean isPort(TextCursor text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isDigit(text.at(end))) {
            end++;
        }
        return end > begin && (text.startsWith("/", end) || text.startsWith("?", end));
    }
}
