package dev.gofasta.plugin.errors;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A test that says which codes it raises.
 *
 * @param name its class and method
 * @param raises the codes of its {@code @Tag("raises:<code>")}
 * @param text its source without those tags, and that of the methods of its file that it names
 */
record TestMethod(String name, List<String> raises, String text) {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"raises:([^\"]*)\"\\)");

    /** Returns the tests in {@code file} that carry such a tag. */
    static List<TestMethod> in(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostic -> {}, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            List<Source> methods = methods(unit, Trees.instance(task).getSourcePositions());
            String type = file.getFileName().toString().replace(".java", "");
            return methods.stream()
                    .filter(method -> TAG.matcher(method.text()).find())
                    .map(method -> of(type, method, methods))
                    .toList();
        }
    }

    private static TestMethod of(String type, Source method, List<Source> methods) {
        List<String> raises = TAG.matcher(method.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        String own = TAG.matcher(method.text()).replaceAll("");
        String named = methods.stream()
                .filter(other -> !other.name().equals(method.name()))
                .filter(other -> Pattern.compile("\\b" + other.name() + "\\b")
                        .matcher(own)
                        .find())
                .map(Source::text)
                .map(text -> TAG.matcher(text).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return new TestMethod(type + "." + method.name(), raises, own + "\n" + named);
    }

    private static List<Source> methods(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        String text = unit.getSourceFile().getCharContent(true).toString();
        List<Source> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                int start = (int) positions.getStartPosition(unit, method);
                int end = (int) positions.getEndPosition(unit, method);
                methods.add(new Source(method.getName().toString(), text.substring(start, end)));
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
        return methods;
    }

    /** Returns whether the test looks for {@code code}, or for its page. */
    boolean mentions(String code) {
        return Pattern.compile("\\b" + code + "\\b").matcher(text).find()
                || Pattern.compile("\\b" + code.toLowerCase(Locale.ROOT).replace('_', '-') + "\\b(?!-)")
                        .matcher(text)
                        .find();
    }

    private record Source(String name, String text) {}
}
