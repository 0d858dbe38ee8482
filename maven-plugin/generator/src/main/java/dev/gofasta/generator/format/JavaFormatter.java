package dev.gofasta.generator.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.util.concurrent.ForkJoinPool;

/** palantir-java-format as Spotless runs it: order imports, drop unused ones, then format. Safe for use by many threads. */
public final class JavaFormatter {

    /** Touches most of what formatting a class needs. */
    private static final String WARM_UP = """
            package a;
            import b.C;
            /** Says {@code that}. */
            @B(c = "d")
            public class A extends C implements D<E> {
                private final int f = 1;
                /** Does it. */
                @G public <T> T h(@I int j, List<String> k) throws L {
                    if (j == f) { throw new L("m" + j); }
                    return k.stream().map(N::new).filter(o -> o.p()).toList();
                }
                record Q(@R int s) {}
            }
            """;

    private final Formatter formatter;

    /** Opens the compiler's parser to the formatter; see {@link CompilerAccess}. */
    public JavaFormatter() {
        CompilerAccess.open();
        formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    }

    /**
     * Returns a formatter that loads its classes in the background, which takes longer than formatting a few files with it:
     * ask for it first and prepare what is to be formatted meanwhile.
     */
    public static JavaFormatter warmingUp() {
        JavaFormatter formatter = new JavaFormatter();
        ForkJoinPool.commonPool().execute(formatter::warmUp);
        return formatter;
    }

    /** A run that ends early takes the classes away while they are being loaded, which concerns nobody. */
    private void warmUp() {
        try {
            format(WARM_UP);
        } catch (LinkageError | RuntimeException ex) {
            // Whoever formats in earnest meets the same error and reports it.
        }
    }

    /**
     * Returns {@code source} formatted.
     *
     * @throws IllegalArgumentException when {@code source} is not Java
     */
    public String format(String source) {
        try {
            String ordered = ImportOrderer.reorderImports(Imports.dropOwnPackage(source), Style.PALANTIR);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException ex) {
            throw new IllegalArgumentException("Not Java: " + ex.getMessage() + "\n" + source, ex);
        }
    }
}
