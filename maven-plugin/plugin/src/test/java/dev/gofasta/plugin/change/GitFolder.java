package dev.gofasta.plugin.change;

import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.project.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A repository of git for tests, and what applies fixes as a reader of documents does. */
public final class GitFolder {

    private GitFolder() {}

    /** Commits all that is in {@code folder}. */
    public static void commit(Path folder) {
        git(folder, "init", "-q");
        git(folder, "add", "-A");
        git(
                folder,
                "-c",
                "user.name=ada",
                "-c",
                "user.email=ada@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "-m",
                "x");
    }

    /** Runs git. */
    public static void git(Path folder, String... arguments) {
        List<String> line = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
        line.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("git failed: " + line);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

    /** Applies the edits of {@code fix} from the end. */
    public static void apply(Path folder, Fix fix) throws IOException {
        List<FixEdit> edits = fix.edits().stream()
                .sorted(Comparator.comparingInt((FixEdit edit) -> -edit.range().line())
                        .thenComparingInt(edit -> -edit.range().column()))
                .toList();
        String text = Files.readString(folder.resolve(edits.get(0).file()));
        String before = Fingerprint.of(text);
        for (FixEdit edit : edits) {
            if (!edit.sha256Before().equals(before)) {
                throw new AssertionError("The edit is for another content");
            }
            FixEdit.Range range = edit.range();
            text = text.substring(0, offset(text, range.line(), range.column()))
                    + edit.newText()
                    + text.substring(offset(text, range.endLine(), range.endColumn()));
        }
        Files.writeString(folder.resolve(edits.get(0).file()), text);
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }
}
