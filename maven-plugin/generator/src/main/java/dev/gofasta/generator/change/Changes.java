package dev.gofasta.generator.change;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The overlay that a plan is written on: reads see what was planned so far, the files below stay as they are. */
public final class Changes implements ProjectFiles {

    private final ProjectFiles base;
    private final Map<String, String> contents = new TreeMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Set<String> created = new TreeSet<>();
    private final Set<String> createdTwice = new TreeSet<>();
    private final Set<String> executables = new TreeSet<>();
    private final Set<String> deleted = new TreeSet<>();

    /** Starts an empty overlay over {@code base}. */
    public Changes(ProjectFiles base) {
        this.base = base;
    }

    /** Plans a new file. A file with another content that is there already is found by {@link #toChangeSet}. */
    public void create(String path, String content) {
        String planned = contents.put(path, content);
        if (planned != null && !planned.equals(content)) {
            createdTwice.add(path);
        }
        created.add(path);
        deleted.remove(path);
    }

    /** Plans a new file that people may execute; see {@link #create}. */
    public void createExecutable(String path, String content) {
        create(path, content);
        executables.add(path);
    }

    /** Plans the whole new content of a file that this tool owns, such as a generated index. */
    public void replace(String path, String content) {
        contents.put(path, content);
        deleted.remove(path);
    }

    /** Plans the new content of a file that people own, made from the content that was read; {@code reason} says why. */
    public void edit(String path, String content, String reason) {
        replace(path, content);
        reasons.put(path, reason);
    }

    /** Has a planned file take the place of the one that is there, which a run of this tool made; {@code reason} says why. */
    public void grow(String path, String reason) {
        created.remove(path);
        reasons.put(path, reason);
    }

    /** Plans that a file goes; one that is not there is no change. */
    public void delete(String path) {
        contents.remove(path);
        created.remove(path);
        deleted.add(path);
    }

    /** Passes path and planned content of each file whose path ends with {@code suffix} through {@code operator}. */
    public void transform(String suffix, BinaryOperator<String> operator) {
        contents.entrySet().parallelStream()
                .filter(entry -> entry.getKey().endsWith(suffix))
                .map(entry -> Map.entry(entry.getKey(), operator.apply(entry.getKey(), entry.getValue())))
                .toList()
                .forEach(entry -> contents.put(entry.getKey(), entry.getValue()));
    }

    /** Returns the files that would be created but are there already with another content, sorted. */
    public List<String> conflicts() {
        Stream<String> existing = created.stream()
                .filter(path -> !base.mayOverwrite(path))
                .filter(path -> base.read(path)
                        .filter(content -> !content.equals(contents.get(path)))
                        .isPresent());
        return Stream.concat(existing, createdTwice.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether the plan makes the whole content of the file at {@code path}, whether or not one is there. */
    public boolean creates(String path) {
        return created.contains(path);
    }

    /**
     * Returns what was planned, compared with the files below.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when {@link #conflicts} has files, naming all of them
     */
    public ChangeSet toChangeSet() {
        List<String> conflicts = conflicts();
        if (!conflicts.isEmpty()) {
            throw existing(conflicts);
        }
        Stream<Change> written = contents.entrySet().stream().map(entry -> toChange(entry.getKey(), entry.getValue()));
        Stream<Change> gone = deleted.stream()
                .flatMap(path -> base.read(path).map(before -> new Change.DeleteFile(path, before)).stream());
        return new ChangeSet(Stream.concat(written, gone).toList());
    }

    private static RuntimeException existing(List<String> paths) {
        String list = String.join(", ", paths);
        return Problem.of(
                        ProblemCode.GF_GEN_FILE_EXISTS,
                        (paths.size() == 1 ? list + " is" : list + " are")
                                + " there already with another content and would be overwritten.",
                        "Move or delete what is in the way, choose another name, or overwrite it with -Dforce="
                                + String.join(",", paths) + "; nothing was written.")
                .asException();
    }

    private Change toChange(String path, String after) {
        Optional<String> before = base.read(path);
        if (before.isEmpty()) {
            return new Change.CreateFile(path, after, executables.contains(path));
        }
        if (before.get().equals(after)) {
            return new Change.KeepFile(path, after);
        }
        if (created.contains(path)) {
            return new Change.EditFile(path, before.get(), after, "Overwrites the file, as force says.");
        }
        String reason = reasons.get(path);
        return reason == null
                ? new Change.EditFile(path, before.get(), after)
                : new Change.EditFile(path, before.get(), after, reason);
    }

    @Override
    public Optional<String> read(String path) {
        String planned = contents.get(path);
        return planned != null ? Optional.of(planned) : deleted.contains(path) ? Optional.empty() : base.read(path);
    }

    @Override
    public List<String> list(String folder, String suffix) {
        TreeSet<String> paths = new TreeSet<>(base.list(folder, suffix));
        contents.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
                .forEach(paths::add);
        paths.removeAll(deleted);
        return List.copyOf(paths);
    }

    @Override
    public boolean mayOverwrite(String path) {
        return base.mayOverwrite(path);
    }
}
