package dev.gofasta.generator.rename;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.gofasta.generator.problem.NoCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java files with what the compiler knows about their names. It sees these files and the JDK, but no library: what comes
 * from a library stays unknown, and so does what is only known through it.
 */
final class ResolvedSources {

    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-nowarn", "-classpath", "", "-XDshould-stop.ifError=FLOW");

    private final Trees trees;
    private final Map<SourceText, CompilationUnitTree> units;

    private ResolvedSources(Trees trees, Map<SourceText, CompilationUnitTree> units) {
        this.trees = trees;
        this.units = units;
    }

    /** Resolves the names of {@code sources}, texts by their paths. */
    static ResolvedSources of(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw NoCompiler.asException();
        }
        List<Input> inputs = new ArrayList<>();
        sources.forEach((path, text) -> inputs.add(new Input(SourceText.of(path, text))));
        JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> {}, OPTIONS, null, inputs);
        Map<JavaFileObject, SourceText> texts = new HashMap<>();
        inputs.forEach(input -> texts.put(input, input.source));
        try {
            Map<SourceText, CompilationUnitTree> units = new LinkedHashMap<>();
            for (CompilationUnitTree unit : task.parse()) {
                SourceText source = texts.get(unit.getSourceFile());
                units.put(source == null ? inputs.get(units.size()).source : source, unit);
            }
            task.analyze();
            return new ResolvedSources(Trees.instance(task), units);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't parse the sources", ex);
        }
    }

    Trees trees() {
        return trees;
    }

    Map<SourceText, CompilationUnitTree> units() {
        return units;
    }

    private static final class Input extends SimpleJavaFileObject {

        private final SourceText source;

        Input(SourceText source) {
            super(URI.create("string:///" + source.path().replace(" ", "%20")), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
