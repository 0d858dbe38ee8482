package dev.gofasta.conventions;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One starter.
 *
 * @param concern the name of its folder, for instance {@code dev-services}
 * @param folder its module in the sources
 * @param classes its compiled classes, a folder or a jar
 * @param required the class path of an application that uses nothing else: itself and what it requires
 */
record Starter(String concern, Path folder, Path classes, List<Path> required) {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    String packageName() {
        return "dev.gofasta." + concern.replace("-", "");
    }

    String propertyPrefix() {
        return "gofasta." + concern;
    }

    /** The names in its list of auto-configurations. */
    List<String> autoConfigurationNames() {
        return resource(IMPORTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Class<?>> autoConfigurations() {
        return autoConfigurationNames().stream().<Class<?>>map(Starter::load).toList();
    }

    /** An auto-configuration and the configurations nested in it. */
    static Stream<Class<?>> withNested(Class<?> configuration) {
        return Stream.concat(
                Stream.of(configuration),
                Arrays.stream(configuration.getDeclaredClasses()).flatMap(Starter::withNested));
    }

    /** The class names in its spring.factories. */
    List<String> factoryNames() {
        Properties factories = new Properties();
        try {
            factories.load(new StringReader(resource("META-INF/spring.factories")));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return factories.values().stream()
                .flatMap(names -> Arrays.stream(names.toString().split(",")))
                .map(String::strip)
                .toList();
    }

    /** The text of a resource of this starter, empty when there is none. */
    String resource(String name) {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)}, null);
                InputStream content = open(loader, name)) {
            return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static @Nullable InputStream open(ClassLoader loader, String name) {
        return loader.getResourceAsStream(name);
    }

    static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Starter.class.getClassLoader());
        } catch (ClassNotFoundException ex) {
            throw new IllegalStateException(name + " is listed but does not exist", ex);
        }
    }

    @Override
    public String toString() {
        return concern;
    }
}
