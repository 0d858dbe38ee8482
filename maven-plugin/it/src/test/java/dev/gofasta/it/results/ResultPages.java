package dev.gofasta.it.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the pages of {@code docs/} that tell how the last full build went, from its reports: {@code results.sh} runs it. The
 * page of engines is always that of the last full build; the other one carries its date.
 */
final class ResultPages {

    private ResultPages() {}

    /**
     * Writes them.
     *
     * @param arguments the root of the sources, the date, and the lines that tell where it was, separated by line feeds
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        String date = arguments[1];
        String where = arguments[2].strip() + "\n";
        List<TestCase> cases = Reports.read(root);
        Files.writeString(
                root.resolve("docs/results/full-" + date + ".md"),
                "# Full run of " + date + "\n\n" + where + new ClassTable(cases).markdown());
        FaultPage.write(root, date, where);
        Files.writeString(root.resolve("docs/reference/tested-databases.md"), """
                # What was tested on which database

                Made of the test reports of the full build of %s, and not written by hand. A number is that of tests that passed; a dash says that
                there is no such test for the engine. [Databases](../guide/databases.md) says what it means for a project.

                %s%s""".formatted(
                        date, where, new EngineTable(cases).markdown()));
    }
}
