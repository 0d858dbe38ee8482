package dev.gofasta.it.mutants;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts changed classes into the place of running ones, and the unchanged ones back when it is closed. */
final class HotSwap implements AutoCloseable {

    private final List<ClassDefinition> unchanged;

    private HotSwap(List<ClassDefinition> unchanged) {
        this.unchanged = unchanged;
    }

    /**
     * Swaps the classes that are in {@code overlay}.
     *
     * @throws UnsupportedOperationException if a class has other methods or fields now
     */
    static HotSwap of(ClassLoader loader, Path overlay, Path classes) throws IOException {
        redefine(definitions(loader, overlay, overlay));
        return new HotSwap(definitions(loader, overlay, classes));
    }

    private static List<ClassDefinition> definitions(ClassLoader loader, Path overlay, Path source) throws IOException {
        List<ClassDefinition> definitions = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(overlay)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String file = overlay.relativize(path).toString();
                Class<?> type = loader.loadClass(file.replace(".class", "").replace('/', '.'));
                definitions.add(new ClassDefinition(type, Files.readAllBytes(source.resolve(file))));
            }
        } catch (ClassNotFoundException ex) {
            throw new UnsupportedOperationException(ex);
        }
        return definitions;
    }

    private static void redefine(List<ClassDefinition> definitions) {
        try {
            INSTRUMENTATION.redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException ex) {
            throw new UnsupportedOperationException(ex);
        }
    }

    @Override
    public void close() {
        redefine(unchanged);
    }

    private static final Instrumentation INSTRUMENTATION = install();

    /** Mockito brings this agent to the class path of every generated project's tests. */
    private static Instrumentation install() {
        try {
            return (Instrumentation) Class.forName("net.bytebuddy.agent.ByteBuddyAgent")
                    .getMethod("install")
                    .invoke(null);
        } catch (ReflectiveOperationException ex) {
            throw new IllegalStateException("No agent that swaps classes", ex);
        }
    }
}
