package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each starter in a class loader that holds nothing but what it requires: its optional neighbours are absent. */
class IsolationTests {

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void startsWithoutOptionalNeighbours(Starter starter) throws Exception {
        runIsolated(starter, "start", String.join(",", starter.autoConfigurationNames()));
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void loadsSpringFactoriesWithoutOptionalNeighbours(Starter starter) throws Exception {
        for (String name : starter.factoryNames()) {
            runIsolated(starter, "load", name);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void isLookedAtWithoutItsOptionalNeighbours(Starter starter) {
        assertThat(starter.required()).isNotEmpty();
        assertThat(Starters.elements(Starters.pom(starter.folder()), "dependency")
                        .filter(dependency ->
                                DependencyTests.text(dependency, "optional").equals("true"))
                        .map(dependency -> DependencyTests.text(dependency, "artifactId"))
                        .filter(artifact -> starter.required().stream()
                                .anyMatch(
                                        entry -> entry.getFileName().toString().matches(artifact + "-\\d.*"))))
                .as("declared optional but brought along by a required dependency: then it is not optional")
                .isEmpty();
    }

    private static void runIsolated(Starter starter, String method, String argument)
            throws IOException, ReflectiveOperationException {
        URL probe = IsolationProbe.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] classPath = Stream.concat(
                        Stream.of(probe), starter.required().stream().map(Starter::url))
                .toArray(URL[]::new);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(IsolationProbe.class.getName())
                    .getMethod(method, String.class)
                    .invoke(null, argument);
        } catch (InvocationTargetException ex) {
            assertThat(Stream.iterate(ex.getCause(), cause -> cause != null, Throwable::getCause))
                    .as(
                            "%s with optional dependencies absent: use each optional class in an auto-configuration of its own, "
                                    + "guarded at class level by @ConditionalOnClass; failure: %s",
                            argument, ex.getCause())
                    .noneMatch(cause -> cause instanceof LinkageError
                            || cause instanceof ClassNotFoundException
                            || cause instanceof TypeNotPresentException);
            assertThat(Stream.iterate(ex.getCause(), cause -> cause != null, Throwable::getCause))
                    .as(
                            "%s alone: it may only refuse to start by an exception of its own; failure: %s",
                            argument, ex.getCause())
                    .anyMatch(cause -> cause.getClass().getName().startsWith("dev.gofasta."));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
