package dev.gofasta.generator.support;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A project in memory. */
public final class MemoryFiles implements ProjectFiles {

    private final Map<String, String> contents = new TreeMap<>();

    public static MemoryFiles of(ChangeSet changes) {
        return new MemoryFiles().apply(changes);
    }

    public MemoryFiles with(String path, String content) {
        contents.put(path, content);
        return this;
    }

    public MemoryFiles without(String path) {
        contents.remove(path);
        return this;
    }

    public MemoryFiles apply(ChangeSet changes) {
        changes.changes().forEach(change -> {
            if (change.after() == null) {
                contents.remove(change.path());
            } else {
                contents.put(change.path(), change.after());
            }
        });
        return this;
    }

    /** Returns a copy of all texts by their paths. */
    public Map<String, String> texts() {
        return new TreeMap<>(contents);
    }

    @Override
    public Optional<String> read(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    @Override
    public List<String> list(String folder, String suffix) {
        return contents.keySet().stream()
                .filter(path -> (folder.isEmpty() || path.startsWith(folder + "/"))
                        && path.substring(path.lastIndexOf('/') + 1).endsWith(suffix))
                .toList();
    }
}
