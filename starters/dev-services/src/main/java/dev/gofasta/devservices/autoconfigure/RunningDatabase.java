package dev.gofasta.devservices.autoconfigure;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a development database. It is left beside the data while the server runs, so that a tool can work on the
 * database of a running application.
 */
record RunningDatabase(String url, String username, String password) {

    private static final String FILE_NAME = "connection.properties";

    /** Returns what the owner of a directory has left there, or null. */
    static @Nullable RunningDatabase read(Path directory) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(FILE_NAME))) {
            properties.load(reader);
        } catch (IOException ex) {
            return null;
        }
        String url = properties.getProperty("url");
        return url == null
                ? null
                : new RunningDatabase(
                        url, properties.getProperty("username", ""), properties.getProperty("password", ""));
    }

    void leaveIn(Path directory) {
        Properties properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("username", username);
        properties.setProperty("password", password);
        try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE_NAME))) {
            properties.store(writer, "The development database of the running application");
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot write to " + directory, ex);
        }
    }

    static void removeFrom(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(FILE_NAME));
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot delete from " + directory, ex);
        }
    }
}
