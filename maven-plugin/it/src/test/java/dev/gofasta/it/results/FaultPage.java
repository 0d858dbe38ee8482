package dev.gofasta.it.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What became of each seeded fault, from the lines that {@code FaultTests} leaves. */
final class FaultPage {

    private static final String FILE = "maven-plugin/it/target/results/faults.tsv";

    private FaultPage() {}

    /** Writes it, unless no faults were run. */
    static void write(Path root, String date, String where) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        long mended = lines.stream().filter(line -> !line.endsWith("\tfailed")).count();
        String rows = lines.stream().map(FaultPage::row).collect(Collectors.joining());
        Files.writeString(root.resolve("docs/results/faults-" + date + ".md"), """
                # Seeded faults of %s

                Each patch of `maven-plugin/it/faults` was applied alone to the project of `project.sh`. The last column is the applicability of the fix
                that mended it, after it had been reported once, in its place, and nothing else had been; or `failed`.

                %s
                %d faults, %d found and mended.

                | Fault | What | Code | Result |
                |---|---|---|---|
                %s""".formatted(
                        date, where, lines.size(), mended, rows));
    }

    private static String row(String line) {
        String[] cells = line.split("\t");
        return "| %s | %s | `%s` | %s |\n".formatted((Object[]) cells);
    }
}
