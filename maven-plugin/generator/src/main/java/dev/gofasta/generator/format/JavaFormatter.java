package dev.gofasta.generator.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import dev.gofasta.generator.project.CodeStyle;
import java.util.concurrent.ForkJoinPool;

/**
 * palantir-java-format as Spotless runs it: order imports, drop unused ones, then format. Safe for use by many threads. It
 * knows the indentation and the line length of google-java-format as well, and breaks some lines otherwise.
 */
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

    private final Style style;
    private final Formatter formatter;

    /** Opens the compiler's parser to the formatter; see {@link CompilerAccess}. */
    public JavaFormatter() {
        this(Style.PALANTIR);
    }

    private JavaFormatter(Style style) {
        CompilerAccess.open();
        this.style = style;
        formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(style).build());
    }

    /** Returns a formatter for {@code codeStyle}; that of Palantir where there is no such one. */
    public JavaFormatter in(CodeStyle codeStyle) {
        return switch (codeStyle) {
            case GOOGLE -> new JavaFormatter(Style.GOOGLE);
            case AOSP -> new JavaFormatter(Style.AOSP);
            case PALANTIR, OTHER, NONE -> this;
        };
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
            String ordered = ImportOrderer.reorderImports(Imports.dropOwnPackage(source), style);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException ex) {
            throw new IllegalArgumentException("Not Java: " + ex.getMessage() + "\n" + source, ex);
        }
    }
}
