package dev.gofasta.it.mutants;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the code of one resource wrong, one change at a time, and tells which of these mutants the project's own tests catch.
 * Its arguments are the compiled project, the resource, the page to write, and perhaps a regular expression that
 * is found in the lines of the mutants to run.
 */
final class Mutants {

    private static final List<String> PARTS = List.of("dto", "model", "repository", "service", "web");

    private final PrintStream out;
    private final Path project;
    private final String resource;
    private final ProjectTests tests;
    private final MutantCompiler compiler;

    private Mutants(PrintStream out, Path project, String resource) throws IOException {
        this.out = out;
        this.project = project;
        this.resource = resource;
        Path target = project.resolve("target");
        this.tests = new ProjectTests(target, resource);
        this.compiler = new MutantCompiler(target.resolve("classes") + ":" + System.getProperty("java.class.path"));
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        // What the tests print is not what this program has to say.
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        String pattern = arguments.length > 3 ? arguments[3] : "";
        Mutants mutants = new Mutants(out, Path.of(arguments[0]), arguments[1]);
        int status = 1;
        try {
            Report report = mutants.run(Pattern.compile(pattern));
            if (pattern.isEmpty()) {
                Files.writeString(Path.of(arguments[2]), report.page());
            }
            out.print(report.summary());
            status = 0;
        } catch (IOException | RuntimeException ex) {
            out.println(ex);
        }
        // Servers and pools of the tests' contexts have threads that would go on.
        System.exit(status);
    }

    private Report run(Pattern pattern) throws IOException {
        requireGreen();
        Report report = new Report(resource);
        for (Path file : files()) {
            for (Mutant mutant : mutantsOf(file)) {
                if (pattern.matcher(mutant.toString()).find()) {
                    report.add(mutant, test(mutant));
                }
            }
        }
        requireGreen();
        return report;
    }

    private Verdict test(Mutant mutant) throws IOException {
        Path overlay = Files.createTempDirectory("mutant-");
        try {
            if (!compiler.compile(mutant, overlay)) {
                return say(mutant, Verdict.REFUSED);
            }
            Optional<String> failure = tests.firstFailure(overlay, mutant);
            return say(mutant, failure.map(Verdict::caughtBy).orElse(Verdict.SURVIVED));
        } finally {
            delete(overlay);
        }
    }

    private Verdict say(Mutant mutant, Verdict verdict) {
        out.println(verdict + " | " + mutant);
        return verdict;
    }

    /** Without a change every test has to pass, before and after: otherwise "caught" would mean nothing. */
    private void requireGreen() throws IOException {
        Optional<String> failure = tests.firstFailure();
        if (failure.isPresent()) {
            throw new IllegalStateException("The tests fail without a mutant: " + failure.get());
        }
    }

    private static List<Mutant> mutantsOf(Path path) throws IOException {
        SourceFile file = SourceFile.parse(path);
        new AnnotationMutants().scan(file.unit(), file);
        file.changeBodies();
        new StatementMutants().scan(file.unit(), file);
        new ExpressionMutants().scan(file.unit(), file);
        // The components of a record are its constructor's parameters too.
        return file.mutants().stream()
                .distinct()
                .sorted(Comparator.comparing(Mutant::line))
                .toList();
    }

    /** Returns the files of the resource, those of the routes at its relations, and what relations have edited elsewhere. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(project.resolve("src/main/java"))) {
            paths.filter(path -> PARTS.contains(path.getParent().getFileName().toString()))
                    .filter(path -> path.getFileName().toString().contains(resource)
                            || path.toString().endsWith("ServiceImpl.java") && isEdited(path))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static boolean isEdited(Path path) {
        try {
            return Files.readString(path).contains("findLockedById");
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
