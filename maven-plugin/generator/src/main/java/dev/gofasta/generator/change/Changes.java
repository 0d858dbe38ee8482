package dev.gofasta.generator.change;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The overlay that a plan is written on: reads see what was planned so far, the files below stay as they are. */
public final class Changes implements ProjectFiles {

    private final ProjectFiles base;
    private final Map<String, String> contents = new TreeMap<>();
    private final TreeSet<String> executables = new TreeSet<>();

    /** Starts an empty overlay over {@code base}. */
    public Changes(ProjectFiles base) {
        this.base = base;
    }

    /**
     * Plans a new file.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when a file with another content is there already
     */
    public void create(String path, String content) {
        read(path).filter(existing -> !existing.equals(content)).ifPresent(existing -> {
            throw Problem.of(
                            ProblemCode.GF_GEN_FILE_EXISTS,
                            path + " is there already and would be overwritten.",
                            "Move or delete the file, or choose another name; nothing was written.")
                    .asException();
        });
        contents.put(path, content);
    }

    /** Plans a new file that people may execute; see {@link #create}. */
    public void createExecutable(String path, String content) {
        create(path, content);
        executables.add(path);
    }

    /** Plans the whole new content of a file that this tool owns, such as a generated index. */
    public void replace(String path, String content) {
        contents.put(path, content);
    }

    /** Passes each planned content of files whose path ends with {@code suffix} through {@code operator}. */
    public void transform(String suffix, UnaryOperator<String> operator) {
        contents.entrySet().parallelStream()
                .filter(entry -> entry.getKey().endsWith(suffix))
                .map(entry -> Map.entry(entry.getKey(), operator.apply(entry.getValue())))
                .toList()
                .forEach(entry -> contents.put(entry.getKey(), entry.getValue()));
    }

    /** Returns what was planned, compared with the files below. */
    public ChangeSet toChangeSet() {
        return new ChangeSet(contents.entrySet().stream()
                .map(entry -> toChange(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Change toChange(String path, String after) {
        Optional<String> before = base.read(path);
        if (before.isEmpty()) {
            return new Change.CreateFile(path, after, executables.contains(path));
        }
        return before.get().equals(after)
                ? new Change.KeepFile(path, after)
                : new Change.EditFile(path, before.get(), after);
    }

    @Override
    public Optional<String> read(String path) {
        String planned = contents.get(path);
        return planned != null ? Optional.of(planned) : base.read(path);
    }

    @Override
    public List<String> list(String folder, String suffix) {
        TreeSet<String> paths = new TreeSet<>(base.list(folder, suffix));
        contents.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
                .forEach(paths::add);
        return List.copyOf(paths);
    }
}
