package dev.gofasta.lint;

import dev.gofasta.lint.sql.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Migrations to try the lint on: {@code seeds/<database>-<kind>.sql}, cut at each {@code -- migration:}. */
final class Seeds {

    private static final String EXPECT = " expect:";

    private Seeds() {}

    /** Returns the migrations of {@code kind}. */
    static List<MigrationScript> of(Dialect dialect, String kind) {
        List<MigrationScript> scripts = new ArrayList<>();
        for (String part : read(dialect, kind).split("(?m)^-- migration: ")) {
            if (!part.isBlank()) {
                int line = part.indexOf('\n') + 1;
                scripts.add(new MigrationScript(part.substring(0, line).strip(), part.substring(line), true));
            }
        }
        return scripts;
    }

    /** Returns a lint that knows the tables which the seeds start from. */
    static MigrationLint lint(Dialect dialect) {
        MigrationLint lint = new MigrationLint(new LintSettings(dialect, false, false));
        lint.learn(new MigrationScript("V1__schema.sql", read(dialect, "schema"), true));
        return lint;
    }

    static ScriptReport look(Dialect dialect, MigrationScript script) {
        return lint(dialect).look(script);
    }

    /** Returns line and rule of each finding that a comment in {@code text} announces. */
    static List<String> expected(String text) {
        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].lastIndexOf(EXPECT);
            if (at >= 0) {
                String line = i + 1 + " ";
                Arrays.stream(lines[i].substring(at + EXPECT.length()).split(","))
                        .forEach(rule -> expected.add(line + rule.strip()));
            }
        }
        return expected;
    }

    private static String read(Dialect dialect, String kind) {
        String name = "/seeds/" + dialect.name().toLowerCase(Locale.ROOT) + "-" + kind + ".sql";
        try (InputStream in = Objects.requireNonNull(Seeds.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
