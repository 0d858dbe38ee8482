package dev.gofasta.generator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a name in comments where it stands for code: in tags, not in prose. */
final class CommentNames {

    private CommentNames() {}

    /** Returns the offsets of {@code name} in {@code @param}, {@code @code}, {@code @link} and {@code @see} tags. */
    static List<Integer> find(JavaSource source, String name) {
        String quoted = Pattern.quote(name);
        Pattern pattern = Pattern.compile("@param\\s+(" + quoted + ")\\b"
                + "|\\{@code\\s+(?:\\w+\\.)*(" + quoted + ")(?:\\(\\))?\\s*}"
                + "|(?:\\{@link(?:plain)?|@see)\\s+[\\w.]*#(" + quoted + ")\\b");
        List<Integer> starts = new ArrayList<>();
        for (Token comment : source.comments()) {
            String raw = source.text().substring(comment.start(), comment.end());
            Matcher matcher = pattern.matcher(raw);
            while (matcher.find()) {
                int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
                starts.add(comment.start() + matcher.start(group));
            }
        }
        return starts;
    }
}
