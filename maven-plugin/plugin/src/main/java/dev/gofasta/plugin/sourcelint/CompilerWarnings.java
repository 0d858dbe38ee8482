package dev.gofasta.plugin.sourcelint;

import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.compile.JavacMessage;
import dev.gofasta.plugin.envelope.ResultFiles;
import dev.gofasta.plugin.maven.MavenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The warnings of javac, the same ones every time. It only warns of what it compiles, so what it said is kept beside the
 * fingerprint of the sources; where that is not known, all of the sources are compiled again.
 */
public final class CompilerWarnings {

    private static final String COMPILER = "maven-compiler-plugin";
    private static final String STORE = "target/gofasta/lint.tsv";

    private final Path root;
    private final Project project;
    private final Map<Sources, List<JavacMessage>> stored;
    private final List<Sources> current;

    /**
     * The main or the test sources of a module.
     *
     * @param fingerprint of all that decides what javac says about them
     */
    private record Sources(String artifactId, String folder, String goal, String path, String fingerprint) {}

    private CompilerWarnings(Path root, Project project) {
        this.root = root;
        this.project = project;
        this.current = project.modules().stream().flatMap(this::sourcesOf).toList();
        this.stored = load();
    }

    /** Prepares a run of Maven that compiles, so that javac warns of everything that is not known already. */
    public static CompilerWarnings before(Path root, Project project) {
        CompilerWarnings warnings = new CompilerWarnings(root, project);
        warnings.current.stream()
                .filter(sources -> !warnings.stored.containsKey(sources))
                .forEach(warnings::compileAgain);
        return warnings;
    }

    /** Returns all warnings after {@code run}, which printed some, and keeps them for the next time. */
    public List<JavacMessage> after(MavenRun run, List<JavacMessage> printed) {
        Map<Sources, List<JavacMessage>> known = new LinkedHashMap<>();
        for (Sources sources : current) {
            List<JavacMessage> own = printed.stream()
                    .filter(message -> message.file().startsWith(sources.path() + "/"))
                    .toList();
            if (own.isEmpty() && stored.containsKey(sources)) {
                known.put(sources, stored.get(sources));
            } else if (run.ran(COMPILER, sources.goal(), sources.artifactId())) {
                known.put(sources, own);
            }
        }
        store(known);
        return known.values().stream().flatMap(List::stream).toList();
    }

    private Stream<Sources> sourcesOf(Module module) {
        String pom = project.files().read(module.pomPath()).orElse("");
        String main = module.path(module.folders().main());
        String test = module.path(module.folders().test());
        String ofMain = Fingerprint.of(pom + content(main));
        String artifactId = module.coordinates().artifactId();
        return Stream.of(
                new Sources(artifactId, module.folder(), "compile", main, ofMain),
                new Sources(artifactId, module.folder(), "testCompile", test, Fingerprint.of(ofMain + content(test))));
    }

    private String content(String folder) {
        StringBuilder content = new StringBuilder();
        for (String path : project.files().list(folder, ".java")) {
            content.append('\0')
                    .append(path)
                    .append('\0')
                    .append(project.files().read(path).orElse(""));
        }
        return content.toString();
    }

    /** Without its notes of the last time, the compiler plugin takes all sources for new. */
    private void compileAgain(Sources sources) {
        Path notes = root.resolve(sources.folder())
                .resolve("target/maven-status/maven-compiler-plugin")
                .resolve(sources.goal());
        if (!Files.isDirectory(notes)) {
            return;
        }
        try (Stream<Path> files = Files.walk(notes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException ex) {
            // Then javac may have less to say; what it says is still true.
            return;
        }
    }

    private Map<Sources, List<JavacMessage>> load() {
        Map<Sources, List<JavacMessage>> known = new LinkedHashMap<>();
        List<JavacMessage> messages = new ArrayList<>();
        try {
            Path file = root.resolve(STORE);
            for (String line : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] parts = line.split("\t", -1);
                if (parts[0].isEmpty()) {
                    messages.add(new JavacMessage(
                            false,
                            parts[1],
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]),
                            parts[4],
                            List.of(parts).subList(5, parts.length)));
                } else {
                    messages = new ArrayList<>();
                    known.put(new Sources(parts[0], parts[1], parts[2], parts[3], parts[4]), messages);
                }
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException ex) {
            // What was kept can't be read: then it is not known.
            return Map.of();
        }
        return known;
    }

    private void store(Map<Sources, List<JavacMessage>> known) {
        StringBuilder text = new StringBuilder();
        known.forEach((sources, messages) -> {
            text.append(String.join(
                            "\t",
                            sources.artifactId(),
                            sources.folder(),
                            sources.goal(),
                            sources.path(),
                            sources.fingerprint()))
                    .append('\n');
            for (JavacMessage message : messages) {
                List<String> parts = new ArrayList<>(
                        List.of("", message.file(), "" + message.line(), "" + message.column(), message.text()));
                parts.addAll(message.more());
                text.append(String.join("\t", parts)).append('\n');
            }
        });
        try {
            ResultFiles.write(root.resolve(STORE), text.toString());
        } catch (IOException ex) {
            // A target that can't be written costs a compilation the next time, no more.
            return;
        }
    }
}
