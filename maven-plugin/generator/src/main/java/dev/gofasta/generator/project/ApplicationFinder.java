package dev.gofasta.generator.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the application's class in the sources of one module, reading as few of them as it can. */
final class ApplicationFinder {

    private static final Pattern APPLICATION =
            Pattern.compile("^\\s*@([\\w.]+\\.)?(SpringBootConfiguration|SpringBootApplication)\\b", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;?", Pattern.MULTILINE);
    private static final List<String> USUAL_ENDINGS = List.of("Application", "App", "Main", "Server", "Starter");
    private static final String JAVA = ".java";

    private final ProjectFiles files;
    private final String sources;

    /** Looks below the folder {@code sources}. */
    ApplicationFinder(ProjectFiles files, String sources) {
        this.files = files;
        this.sources = sources;
    }

    /** Returns the class that the POM names as main class, if it is an application. */
    Optional<ApplicationClass> declared(String className) {
        return read(sources + "/" + className.replace('.', '/') + JAVA);
    }

    /**
     * Returns the applications of the module, the one nearest to the top first. Once there is one, only its neighbours and
     * classes of the same depth with a usual name are read.
     */
    List<ApplicationClass> all() {
        List<ApplicationClass> found = new ArrayList<>();
        for (String path : nearestFirst(files.list(sources, JAVA))) {
            if (found.isEmpty() || mayBeAnother(path, found.get(0).path())) {
                read(path).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the application's file among Kotlin sources beside, which gofasta can't generate for. */
    Optional<String> inKotlin() {
        String kotlin = Paths.resolve(sources, "../kotlin");
        return nearestFirst(files.list(kotlin, ".kt")).stream()
                .filter(path -> files.read(path).filter(this::isApplication).isPresent())
                .findFirst();
    }

    private static List<String> nearestFirst(List<String> paths) {
        return paths.stream().map(Candidate::of).sorted().map(Candidate::path).toList();
    }

    private static boolean mayBeAnother(String path, String first) {
        return Paths.parent(path).equals(Paths.parent(first))
                || Paths.depth(path) == Paths.depth(first) && hasUsualName(path);
    }

    private static boolean hasUsualName(String path) {
        String name = path.substring(0, path.lastIndexOf('.'));
        return USUAL_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private Optional<ApplicationClass> read(String path) {
        return files.read(path).filter(this::isApplication).map(source -> {
            Matcher packageName = PACKAGE.matcher(source);
            String file = Paths.name(path);
            return new ApplicationClass(
                    packageName.find() ? packageName.group(1) : "",
                    file.substring(0, file.length() - JAVA.length()),
                    path);
        });
    }

    /** An annotation of the project's own that stands for Spring's is not an application. */
    private boolean isApplication(String source) {
        return source.contains("SpringBoot") && APPLICATION.matcher(source).find() && !source.contains("@interface");
    }

    /** A source with what decides when it is looked at: first the depth, then the name. */
    private record Candidate(String path, long depth, boolean hasUsualName) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::depth)
                .thenComparing(Candidate::hasUsualName, Comparator.reverseOrder())
                .thenComparing(Candidate::path);

        static Candidate of(String path) {
            return new Candidate(path, Paths.depth(path), ApplicationFinder.hasUsualName(path));
        }

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }
}
