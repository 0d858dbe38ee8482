package dev.gofasta.it.mutants;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the one file that a mutant changes. */
final class MutantCompiler {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final String classPath;

    MutantCompiler(String classPath) {
        this.classPath = classPath;
    }

    /** Compiles {@code mutant} into {@code output}; returns whether that is possible. */
    boolean compile(Mutant mutant, Path output) throws IOException {
        List<String> options = List.of(
                "-d", output.toString(), "-cp", classPath, "-proc:none", "-parameters", "-nowarn", "--release", "17");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            return compiler.getTask(
                            new StringWriter(), files, diagnostic -> {}, options, null, List.of(new Source(mutant)))
                    .call();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Mutant mutant) {
            super(URI.create("string:///" + mutant.file().getFileName()), JavaFileObject.Kind.SOURCE);
            this.text = mutant.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
