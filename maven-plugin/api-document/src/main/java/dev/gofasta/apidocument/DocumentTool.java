package dev.gofasta.apidocument;

import dev.gofasta.wiring.ApplicationCode;
import dev.gofasta.wiring.UnstartedApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Makes the OpenAPI document of one application; the entry point of its own JVM. */
public final class DocumentTool {

    private DocumentTool() {}

    /**
     * Makes the document and ends the JVM.
     *
     * @param args the name of the application class, the folders of the application's own classes, and the file to write
     * @throws IOException when the file can't be written
     */
    public static void main(String[] args) throws IOException {
        Settings.apply();
        make(args[0], ApplicationCode.of(args[1]).loader()).write(Path.of(args[2]));
        System.exit(0);
    }

    /** Returns the document of the application class called {@code application}, or why there is none. */
    static DocumentFile make(String application, ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return new DocumentFile(true, describe(loader.loadClass(application)));
        } catch (ClassNotFoundException | IOException | RuntimeException | LinkageError ex) {
            // The log keeps the whole story.
            ex.printStackTrace();
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
            return new DocumentFile(false, cause.getClass().getSimpleName() + ": " + cause.getMessage());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String describe(Class<?> application) throws IOException {
        try (ConfigurableApplicationContext context = UnstartedApplication.contextFor(application)) {
            return new String(ApiDescription.of(application, context), StandardCharsets.UTF_8);
        }
    }
}
