package dev.gofasta.generator.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The templates that come with gofasta, as files on the class path beside this class. */
public final class TemplateCatalog {

    private static final String FOLDER = "/dev/gofasta/generator/templates/";

    /** Returns the text of a template. */
    public String read(String name) {
        try (InputStream in = TemplateCatalog.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read the template " + name, ex);
        }
    }

    /** Returns the paths of all files below {@code folder}, relative to it and sorted, from a jar or from a folder. */
    public List<String> list(String folder) {
        try {
            URI home = TemplateCatalog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path location = Path.of(home);
            if (Files.isDirectory(location)) {
                return list(location.resolve(FOLDER.substring(1) + folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
                return list(jar.getPath(FOLDER + folder));
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't list the templates of " + folder, ex);
        } catch (URISyntaxException ex) {
            throw new IllegalStateException("Can't find the templates of " + folder, ex);
        }
    }

    private static List<String> list(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
