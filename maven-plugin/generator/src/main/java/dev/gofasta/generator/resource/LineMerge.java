package dev.gofasta.generator.resource;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the difference between two texts into a third one that was made from the first. */
public final class LineMerge {

    private LineMerge() {}

    /**
     * Returns {@code edited} with all that leads from {@code base} to {@code wanted}, or empty where both changed the same
     * lines or lines that touch each other.
     */
    public static Optional<String> merge(String base, String edited, String wanted) {
        String separator = edited.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = lines(base);
        List<AbstractDelta<String>> theirs =
                DiffUtils.diff(lines, lines(edited.replace("\r\n", "\n"))).getDeltas();
        List<AbstractDelta<String>> ours = DiffUtils.diff(lines, lines(wanted)).getDeltas();
        if (theirs.stream().anyMatch(one -> ours.stream().anyMatch(other -> touch(one, other)))) {
            return Optional.empty();
        }
        List<AbstractDelta<String>> all = Stream.concat(theirs.stream(), ours.stream())
                .sorted(Comparator.comparingInt(delta -> -delta.getSource().getPosition()))
                .toList();
        List<String> merged = new ArrayList<>(lines);
        for (AbstractDelta<String> delta : all) {
            int start = delta.getSource().getPosition();
            merged.subList(start, start + delta.getSource().size()).clear();
            merged.addAll(start, delta.getTarget().getLines());
        }
        return Optional.of(String.join(separator, merged));
    }

    /** The empty line after the last separator counts, so that none is lost at the end. */
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
        int start = one.getSource().getPosition();
        int otherStart = other.getSource().getPosition();
        return start <= otherStart + other.getSource().size()
                && otherStart <= start + one.getSource().size();
    }
}
