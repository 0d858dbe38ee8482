package dev.gofasta.wiring;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.util.ReflectionUtils;

/**
 * The classes of an application, which are loaded beside its libraries: so an archive of the libraries' classes stays good
 * while the application changes.
 *
 * @param folders the folders of its own classes, its own module's first
 */
public record ApplicationCode(List<Path> folders) {

    /** Reads a class path of folders. */
    public static ApplicationCode of(String folders) {
        return new ApplicationCode(Stream.of(folders.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList());
    }

    /** Returns a class loader over the folders, below the one that has loaded this class. */
    public ClassLoader loader() {
        return new URLClassLoader(
                "application",
                folders.stream().map(ApplicationCode::url).toArray(URL[]::new),
                ApplicationCode.class.getClassLoader());
    }

    /** Runs the main method of {@code application}, or what one without it would do. */
    public static void run(Class<?> application) {
        Method main = ReflectionUtils.findMethod(application, "main", String[].class);
        if (main == null || !Modifier.isStatic(main.getModifiers())) {
            SpringApplication.run(application);
            return;
        }
        ReflectionUtils.makeAccessible(main);
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException ex) {
            ReflectionUtils.rethrowRuntimeException(ex.getTargetException());
        } catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException ex) {
            throw new IllegalArgumentException(ex);
        }
    }
}
