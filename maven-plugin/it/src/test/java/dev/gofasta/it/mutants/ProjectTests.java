package dev.gofasta.it.mutants;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The tests of a compiled project, run in this JVM. Its libraries are on the class path, its own classes come from a class loader:
 * one for all changes of bodies, which are swapped in and out under the running Spring contexts, and a new one for what Spring,
 * Hibernate or the validator have to read again.
 */
final class ProjectTests {

    /** Most mutants end in the first class, so the likeliest and cheapest ones come first. */
    private static final List<String> ORDER =
            List.of("ServiceImplTests", "ControllerTests", "RepositoryTests", "ApiTests", "Tests");

    private static final Map<String, List<String>> ORDER_BY_FILE = Map.of(
            "Request", List.of("ServiceImplTests", "ControllerTests", "ApiTests", "Tests"),
            "Filter", List.of("RepositoryTests", "Tests"),
            "Controller", List.of("ControllerTests", "ApiTests", "Tests"),
            "Repository", List.of("ApiTests", "Tests"),
            "ServiceImpl", List.of("ServiceImplTests", "ApiTests", "Tests"));

    private final Launcher launcher = LauncherFactory.create();
    private final Path target;
    private final String resource;
    private final URLClassLoader unchanged;

    ProjectTests(Path target, String resource) throws IOException {
        this.target = target;
        this.resource = resource;
        this.unchanged = loader();
    }

    /** Runs all tests of the unchanged project until one fails; returns which. */
    Optional<String> firstFailure() throws IOException {
        return run(unchanged, testClasses(""));
    }

    /** Runs the tests with the classes of {@code overlay} until one fails; returns which. */
    @SuppressWarnings("try")
    Optional<String> firstFailure(Path overlay, Mutant mutant) throws IOException {
        List<String> names = testClasses(mutant.place());
        if (mutant.body()) {
            try (HotSwap swap = HotSwap.of(unchanged, overlay, target.resolve("classes"))) {
                return run(unchanged, names);
            } catch (UnsupportedOperationException ex) {
                // The shape of the class changes, by a lambda for example.
            }
        }
        try (URLClassLoader loader = loader(overlay)) {
            return run(loader, names);
        }
    }

    private Optional<String> run(ClassLoader loader, List<String> names) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            for (String name : names) {
                FirstFailure failure = run(loader.loadClass(name));
                if (failure.test != null) {
                    return Optional.of(failure.test);
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException ex) {
            throw new IllegalStateException(ex);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private URLClassLoader loader(Path... folders) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path folder : folders) {
            urls.add(folder.toUri().toURL());
        }
        urls.add(target.resolve("test-classes").toUri().toURL());
        urls.add(target.resolve("classes").toUri().toURL());
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }

    private FirstFailure run(Class<?> tests) {
        FirstFailure failure = new FirstFailure();
        launcher.execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectClass(tests))
                        .build())
                .listeners(failure)
                .cancellationToken(failure.token)
                .build());
        return failure;
    }

    /** Returns the names of the test classes, those of the resource first. */
    private List<String> testClasses(String place) throws IOException {
        List<String> order = ORDER_BY_FILE.entrySet().stream()
                .filter(entry -> place.contains(entry.getKey() + ".java"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ORDER);
        Path root = target.resolve("test-classes");
        List<String> names = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.map(path -> root.relativize(path).toString())
                    .filter(path -> path.endsWith("Tests.class"))
                    .map(path -> path.replace(".class", "").replace('/', '.'))
                    .forEach(names::add);
        }
        names.sort(Comparator.comparing((String name) -> !simple(name).startsWith(resource))
                .thenComparing(name -> order.stream()
                        .takeWhile(suffix -> !name.endsWith(suffix))
                        .count())
                .thenComparing(name -> name));
        return names;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Remembers the first failure and asks that no further test starts. */
    private static final class FirstFailure implements TestExecutionListener {

        private final CancellationToken token = CancellationToken.create();
        private String test;

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED && test == null) {
                test = identifier.getLegacyReportingName();
                token.cancel();
            }
        }
    }
}
