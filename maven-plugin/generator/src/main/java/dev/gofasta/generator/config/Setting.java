package dev.gofasta.generator.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key in a file, with its value or with the keys below it.
 *
 * @param path its whole path, as it is written
 * @param own how many segments at the end of the path the key itself has; an item of a list has one, its index
 * @param key where the key stands, or the item of a list
 * @param value its value, or null
 * @param children what stands below it
 * @param movable whether the file can be edited here: it is no alias, and no part of a flow
 */
record Setting(
        List<String> path, int own, Extent key, @Nullable Value value, List<Setting> children, boolean movable) {

    /**
     * A part of the file's text.
     *
     * @param start offset of its first character
     * @param end offset after its last one
     */
    record Extent(int start, int end) {}

    /**
     * A value.
     *
     * @param text what Spring reads
     * @param extent where it stands
     * @param plain whether it stands there without quotes
     */
    record Value(String text, Extent extent, boolean plain) {

        boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** Returns this and all below it that have values. */
    List<Setting> leaves() {
        List<Setting> leaves = new ArrayList<>();
        if (children.isEmpty()) {
            leaves.add(this);
        }
        children.forEach(child -> leaves.addAll(child.leaves()));
        return leaves;
    }

    Stream<Setting> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Setting::all));
    }

    String name() {
        return PropertyName.join(path);
    }
}
