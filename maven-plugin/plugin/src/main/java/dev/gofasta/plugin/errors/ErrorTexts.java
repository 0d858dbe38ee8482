package dev.gofasta.plugin.errors;

import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What there is to say about each code: the rows of {@code docs/reference/errors.md}, which the build copies beside this class. */
public final class ErrorTexts {

    /**
     * One row.
     *
     * @param meaning what happened
     * @param cause why, most likely
     * @param fix what to do
     */
    public record ErrorText(String meaning, String cause, String fix) {}

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(GF_\\w+)` \\| \\d+ \\| (.+?) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(\\.\\./([^)]+)\\)");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");

    private final Map<ProblemCode, ErrorText> texts;

    private ErrorTexts(Map<ProblemCode, ErrorText> texts) {
        this.texts = texts;
    }

    /** Reads the page that came with the plugin. */
    public static ErrorTexts read() {
        try (InputStream in = ErrorTexts.class.getResourceAsStream("errors.md")) {
            return of(new String(
                    Objects.requireNonNull(in, "errors.md is not in the jar").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read errors.md from the plugin's jar", ex);
        }
    }

    /** Reads {@code page}. */
    static ErrorTexts of(String page) {
        Map<ProblemCode, ErrorText> texts = new EnumMap<>(ProblemCode.class);
        ROW.matcher(page.replace("\r\n", "\n"))
                .results()
                .forEach(row -> texts.put(
                        ProblemCode.valueOf(row.group(1)),
                        new ErrorText(plain(row.group(2)), plain(row.group(3)), plain(row.group(4)))));
        return new ErrorTexts(texts);
    }

    /** A link leads from the page to its neighbours; elsewhere it has to tell the whole way. */
    private static String plain(String cell) {
        String outside = LINK.matcher(cell).replaceAll("$1 (docs/$2)");
        return NEIGHBOUR.matcher(outside).replaceAll("$1 (docs/reference/$2)");
    }

    /** Returns the row of {@code code}. */
    public ErrorText get(ProblemCode code) {
        return Objects.requireNonNull(texts.get(code), () -> "docs/reference/errors.md does not tell of " + code);
    }
}
