package dev.gofasta.plugin.compile;

import dev.gofasta.generator.problem.Fix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one mistake makes javac say.
 *
 * @param first the message that stands for it
 * @param others what else it leads to
 * @param fix what mends it, or null
 */
record Cause(
        JavacMessage first,
        List<JavacMessage> others,
        @Nullable Fix fix) {

    static Cause of(List<JavacMessage> messages) {
        return new Cause(messages.get(0), messages.subList(1, messages.size()), null);
    }

    List<JavacMessage> messages() {
        List<JavacMessage> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    Cause withFix(@Nullable Fix way) {
        return new Cause(first, others, way);
    }

    Cause and(List<JavacMessage> more) {
        List<JavacMessage> all = new ArrayList<>(others);
        all.addAll(more);
        return new Cause(first, all, fix);
    }
}
