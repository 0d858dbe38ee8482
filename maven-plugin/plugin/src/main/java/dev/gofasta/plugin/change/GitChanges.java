package dev.gofasta.plugin.change;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.reference.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of a project that differ from a revision: committed, not committed, new ones, and those that are gone. */
public final class GitChanges {

    /** The revision that holds what was committed last. */
    public static final String HEAD = "HEAD";

    /** What a repository without a commit differs from. */
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private final Path root;
    private final Git git;

    private GitChanges(Path root) {
        this.root = root;
        this.git = new Git(root);
    }

    /**
     * Returns what differs in {@code root} from {@code revision}, sorted by path; of Java and SQL files with what they held.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no git, no working tree or no such revision
     */
    public static List<Change> since(Path root, String revision) {
        return new GitChanges(root).since(revision);
    }

    private List<Change> since(String revision) {
        String tree = resolve(revision);
        TreeSet<String> paths = new TreeSet<>();
        paths.addAll(names("diff", "--relative", "--name-only", "--no-renames", "--no-ext-diff", "-z", tree, "--"));
        paths.addAll(names("ls-files", "--others", "--exclude-standard", "-z"));
        paths.removeIf(path -> path.startsWith("target/") || path.contains("/target/"));
        Map<String, String> before = before(tree, paths);
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            changes.add(new Change(path, before.get(path), after(path)));
        }
        return changes;
    }

    private String resolve(String revision) {
        Optional<String> commit = revision.startsWith("-")
                ? Optional.empty()
                : git.read("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.isPresent()) {
            return commit.get().strip();
        }
        if (git.read("rev-parse", "--is-inside-work-tree").isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_ENV_NO_GIT,
                            "What has changed since " + revision + " can't be told without git and a repository here.",
                            "Install git and run 'git init', or choose by other means than what has changed.")
                    .asException();
        }
        if (revision.equals(HEAD)) {
            return EMPTY_TREE;
        }
        throw Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "git knows no commit '" + revision + "'.",
                        "Name a commit, branch or tag, such as HEAD or main; 'git log --oneline' lists some.")
                .asException();
    }

    private List<String> names(String... command) {
        String listed = git.read(command)
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_ENV_NO_GIT,
                                "'git " + command[0] + "' failed, so that what has changed can't be told.",
                                "Run 'git status' and mend what it complains of.")
                        .asException());
        return Arrays.stream(listed.split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean isRead(String path) {
        return (path.endsWith(".java") || path.endsWith(".sql")) && path.indexOf('\n') < 0;
    }

    /** Asks for all files at once. */
    private Map<String, String> before(String tree, Iterable<String> paths) {
        List<String> asked = new ArrayList<>();
        StringBuilder input = new StringBuilder();
        for (String path : paths) {
            if (isRead(path)) {
                asked.add(path);
                input.append(tree).append(":./").append(path).append('\n');
            }
        }
        if (asked.isEmpty()) {
            return Map.of();
        }
        return git.read(input.toString().getBytes(StandardCharsets.UTF_8), "cat-file", "--batch")
                .map(output -> objects(asked, output))
                .orElse(Map.of());
    }

    /** Each answer is a line, {@code <id> <type> <size>} or {@code ... missing}, and for the former the content and a line end. */
    private static Map<String, String> objects(List<String> asked, byte[] bytes) {
        Map<String, String> contents = new HashMap<>();
        int at = 0;
        for (String path : asked) {
            int end = at;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String head = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            at = Math.min(end + 1, bytes.length);
            String[] parts = head.split(" ");
            if (parts.length == 3 && parts[1].equals("blob")) {
                int size = Integer.parseInt(parts[2]);
                contents.put(path, new String(bytes, at, size, StandardCharsets.UTF_8));
                at += size + 1;
            }
        }
        return contents;
    }

    private @Nullable String after(String path) {
        Path file = root.resolve(path);
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            return isRead(path) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException ex) {
            // It is there; what it holds is said by whoever has to read it.
            return "";
        }
    }
}
