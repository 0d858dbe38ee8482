package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Settles what stands in the way of a resource because it was built less far, or further, before: a file just as another
 * layer's run makes it is nobody's work but this tool's.
 */
final class Growth {

    private final Function<Layer, Changes> draft;
    private final Map<Layer, Changes> drafts = new EnumMap<>(Layer.class);

    /** Compares with what {@code draft} plans of the same resource for other layers. */
    Growth(Function<Layer, Changes> draft) {
        this.draft = draft;
    }

    /** Replaces what a smaller layer made, and keeps what a larger one made: it holds all of this one. */
    void settle(Layer layer, Changes changes, ProjectFiles files) {
        for (String path : changes.conflicts()) {
            String found = files.read(path).orElse("");
            for (Layer other : Layer.values()) {
                if (other != layer && isFrom(other, path, found)) {
                    settle(other.compareTo(layer) < 0, path, found, changes);
                    break;
                }
            }
        }
    }

    private boolean isFrom(Layer other, String path, String found) {
        Changes drafted = drafts.computeIfAbsent(other, draft);
        return drafted.creates(path) && drafted.read(path).filter(found::equals).isPresent();
    }

    private static void settle(boolean smaller, String path, String found, Changes changes) {
        if (smaller) {
            changes.grow(path, "Is as a smaller generator left it, and grows.");
        } else {
            changes.replace(path, found);
        }
    }
}
