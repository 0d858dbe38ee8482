package dev.gofasta.generator.inspect;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.NoCompiler;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses Java with the parser of the running JDK. */
public final class SourceParser {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Parses each file; a file with syntax errors is parsed as far as it goes and noted in {@link #diagnostics()}.
     *
     * @param sources the text of each file by its path
     */
    public List<SourceFile> parse(Map<String, String> sources) {
        List<SourceFile> files = new ArrayList<>();
        JavaCompiler compiler = compiler();
        sources.forEach((path, text) -> files.add(parse(compiler, path, text)));
        return files;
    }

    /** Returns the syntax errors met so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private SourceFile parse(JavaCompiler compiler, String path, String text) {
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, errors, List.of("-proc:none"), null, List.of(new TextSource(path, text)));
        try {
            CompilationUnitTree tree = task.parse().iterator().next();
            errors.getDiagnostics().stream()
                    .filter(error -> error.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .forEach(error -> diagnostics.add(toDiagnostic(path, error)));
            return new SourceFile(path, tree, task);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't parse " + path, ex);
        }
    }

    private static Diagnostic toDiagnostic(String path, javax.tools.Diagnostic<?> error) {
        return new Diagnostic(
                ProblemCode.GF_PROJECT_UNREADABLE_SOURCE,
                Severity.ERROR,
                error.getMessage(Locale.ROOT),
                "javac",
                new Location(path, (int) error.getLineNumber(), (int) error.getColumnNumber()),
                "Mend the syntax; what follows the error in this file may be missing from the answer.");
    }

    private static JavaCompiler compiler() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw NoCompiler.asException();
        }
        return compiler;
    }

    private static final class TextSource extends SimpleJavaFileObject {

        private final String text;

        TextSource(String path, String text) {
            super(URI.create("string:///" + path.replace(" ", "%20")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
