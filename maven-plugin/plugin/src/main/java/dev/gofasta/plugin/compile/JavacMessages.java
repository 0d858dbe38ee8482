package dev.gofasta.plugin.compile;

import dev.gofasta.plugin.maven.MavenRun;
import dev.gofasta.plugin.maven.RootPaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the messages of javac from the output of Maven, in its order. Maven prints each error twice, only the second time with
 * all of its lines.
 */
public final class JavacMessages {

    private static final Pattern HEAD = Pattern.compile("\\[(ERROR|WARNING)] (.+\\.java):\\[(\\d+),(\\d+)] (.*)");
    private static final Pattern MORE = Pattern.compile("(?:\\[(?:ERROR|WARNING)] )? {2,}(\\S.*)");
    private static final String WARNINGS_ARE_ERRORS = "warnings found and -Werror specified";

    private final boolean refusesWarnings;
    private final List<JavacMessage> all;

    private JavacMessages(boolean refusesWarnings, List<JavacMessage> all) {
        this.refusesWarnings = refusesWarnings;
        this.all = all;
    }

    /** Reads what {@code run} printed. */
    public static JavacMessages read(MavenRun run, RootPaths paths) {
        Map<String, JavacMessage> messages = new LinkedHashMap<>();
        List<String> texts = run.texts();
        for (int i = 0; i < texts.size(); i++) {
            Matcher head = HEAD.matcher(texts.get(i));
            if (head.matches()) {
                messages.put(head.group(), message(head, more(texts, i + 1), paths));
            }
        }
        boolean refuses = texts.stream().anyMatch(text -> text.endsWith(WARNINGS_ARE_ERRORS));
        return new JavacMessages(refuses, List.copyOf(messages.values()));
    }

    private static JavacMessage message(Matcher head, List<String> more, RootPaths paths) {
        return new JavacMessage(
                head.group(1).equals("ERROR"),
                paths.relative(head.group(2)),
                Integer.parseInt(head.group(3)),
                Integer.parseInt(head.group(4)),
                head.group(5),
                more);
    }

    private static List<String> more(List<String> texts, int from) {
        List<String> more = new ArrayList<>();
        for (int i = from; i < texts.size(); i++) {
            Matcher line = MORE.matcher(texts.get(i));
            if (!line.matches() || HEAD.matcher(texts.get(i)).matches()) {
                break;
            }
            more.add(line.group(1));
        }
        return List.copyOf(more);
    }

    /** Returns the errors; warnings are among them when the build refuses those. */
    public List<JavacMessage> errors() {
        return all.stream()
                .filter(message -> message.error() || refusesWarnings)
                .toList();
    }

    /** Returns the warnings. */
    public List<JavacMessage> warnings() {
        return all.stream().filter(message -> !message.error()).toList();
    }
}
