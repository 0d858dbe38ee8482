package dev.gofasta.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** The class files of the application, read without loading them, and only when somebody asks. */
final class OwnClasses {

    private static final String SUFFIX = ".class";

    private final OwnCode code;
    private @Nullable List<ClassFile> files;

    OwnClasses(OwnCode code) {
        this.code = code;
    }

    /** One class file. */
    record ClassFile(Path path, String name) {}

    /** Returns all class files, sorted by name. */
    List<ClassFile> files() {
        List<ClassFile> known = files;
        if (known == null) {
            known = new ArrayList<>();
            for (Path folder : code.folders()) {
                collect(folder, known);
            }
            files = known;
        }
        return known;
    }

    /** Returns the names of the concrete classes that are a {@code type}. */
    List<String> concreteBelow(Class<?> type) {
        return files().stream()
                .map(file -> ClassUtils.resolveClassName(file.name(), code.loader()))
                .filter(candidate -> type.isAssignableFrom(candidate)
                        && !candidate.isInterface()
                        && !java.lang.reflect.Modifier.isAbstract(candidate.getModifiers()))
                .map(Class::getName)
                .toList();
    }

    /** Reads the annotations of a class file. */
    static MetadataReader read(ClassFile file, MetadataReaderFactory factory) {
        try {
            return factory.getMetadataReader(new FileSystemResource(file.path()));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void collect(Path folder, List<ClassFile> files) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(SUFFIX))
                    .map(path -> new ClassFile(path, nameOf(folder.relativize(path))))
                    .filter(file -> !file.name().endsWith("-info"))
                    .sorted(java.util.Comparator.comparing(ClassFile::name))
                    .forEach(files::add);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String nameOf(Path path) {
        String text = path.toString();
        return text.substring(0, text.length() - SUFFIX.length())
                .replace(path.getFileSystem().getSeparator(), ".");
    }
}
