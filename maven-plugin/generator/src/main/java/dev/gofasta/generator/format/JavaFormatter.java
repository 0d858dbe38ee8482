package dev.gofasta.generator.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;

/** palantir-java-format as Spotless runs it: order imports, drop unused ones, then format. Safe for use by many threads. */
public final class JavaFormatter {

    private final Formatter formatter;

    /** Opens the compiler's parser to the formatter; see {@link CompilerAccess}. */
    public JavaFormatter() {
        CompilerAccess.open();
        formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    }

    /**
     * Returns {@code source} formatted.
     *
     * @throws IllegalArgumentException when {@code source} is not Java
     */
    public String format(String source) {
        try {
            String ordered = ImportOrderer.reorderImports(source, Style.PALANTIR);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException ex) {
            throw new IllegalArgumentException("Not Java: " + ex.getMessage() + "\n" + source, ex);
        }
    }
}
