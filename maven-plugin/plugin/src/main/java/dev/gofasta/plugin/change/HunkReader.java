package dev.gofasta.plugin.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code git diff -U0} prints. */
final class HunkReader {

    private static final Pattern HEAD = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final String NOWHERE = "/dev/null";

    private final List<Hunk> hunks = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> created = new ArrayList<>();
    private final String[] lines;
    private String before = "";
    private String file = "";
    private int at;

    HunkReader(String diff) {
        lines = diff.split("\n", -1);
        while (at < lines.length) {
            readLine(lines[at++]);
        }
    }

    List<Hunk> hunks() {
        return hunks;
    }

    /** The files that are no longer there. */
    List<String> deleted() {
        return deleted;
    }

    /** The files that were not there, and that git knows by now. */
    List<String> created() {
        return created;
    }

    private void readLine(String text) {
        Matcher head = HEAD.matcher(text);
        if (text.startsWith("--- ")) {
            before = path(text);
        } else if (text.startsWith("+++ ")) {
            file = path(text);
            if (file.equals(NOWHERE)) {
                deleted.add(before);
            } else if (before.equals(NOWHERE)) {
                created.add(file);
            }
        } else if (head.matches()) {
            Hunk hunk = hunk(head);
            if (!file.equals(NOWHERE)) {
                hunks.add(hunk);
            }
        }
    }

    private Hunk hunk(Matcher head) {
        List<String> old = new ArrayList<>();
        boolean oldEndsFile = take(count(head.group(2)), old);
        List<String> now = new ArrayList<>();
        take(count(head.group(4)), now);
        return new Hunk(
                file,
                Integer.parseInt(head.group(1)),
                List.copyOf(old),
                Integer.parseInt(head.group(3)),
                List.copyOf(now),
                oldEndsFile);
    }

    /** Takes lines without their sign, and returns whether git says that the last has no line end. */
    private boolean take(int count, List<String> into) {
        for (int i = 0; i < count && at < lines.length; i++) {
            into.add(lines[at++].substring(1));
        }
        boolean open = at < lines.length && lines[at].startsWith("\\");
        if (open) {
            at++;
        }
        return open;
    }

    private static int count(String text) {
        return text == null ? 1 : Integer.parseInt(text);
    }

    /** A path with a space has a tab behind it; one with quotes in it is written as a string of C and left as it is. */
    private static String path(String text) {
        String path = text.substring("+++ ".length()).replaceFirst("\t$", "");
        return path.equals(NOWHERE) ? path : path.replaceFirst("^[ab]/", "");
    }
}
