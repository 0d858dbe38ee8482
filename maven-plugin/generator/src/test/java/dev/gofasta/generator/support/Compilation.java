package dev.gofasta.generator.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated sources against the libraries on the class path and the sources of the starters. */
public final class Compilation {

    private static final List<String> STARTERS =
            List.of("auth", "core", "data", "dev-services", "errors", "openapi", "rbac", "test", "web");

    private Compilation() {}

    /** Returns the errors of {@code sources}, which are contents by path; class files go to {@code target}. */
    public static List<String> errorsOf(Map<String, String> sources, Path target) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(target));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_PATH,
                    STARTERS.stream()
                            .map(starter -> Path.of("../../starters", starter, "src/main/java"))
                            .toList());
            Stream<Source> units =
                    sources.entrySet().stream().map(entry -> new Source(entry.getKey(), entry.getValue()));
            List<String> options = List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "1000", "--release", "17");
            compiler.getTask(null, files, diagnostics, options, null, units.toList())
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.toString())
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String content;

        Source(String path, String content) {
            super(URI.create("mem:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
