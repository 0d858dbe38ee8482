package dev.gofasta.plugin.maven;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML report of Surefire.
 *
 * @param total how many tests it is about
 * @param skipped how many of them were disabled
 * @param failures the failed ones
 * @param flaky those that failed first and passed when they were run again, as {@code BookApiTests.createdOneCanBeRead}
 */
record SurefireReport(int total, int skipped, List<Diagnostic> failures, Set<String> flaky) {

    private static final int CLOCK_GRANULARITY_MILLIS = 50;

    /** Reads the reports in {@code folder} that were written after {@code since}, sorted by name. */
    static List<SurefireReport> readAll(Path folder, Instant since, TestSources sources) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Instant earliest = since.minusMillis(CLOCK_GRANULARITY_MILLIS);
        try (Stream<Path> files = Files.list(folder)) {
            List<SurefireReport> reports = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                boolean report = file.getFileName().toString().matches("TEST-.*\\.xml");
                if (report && !Files.getLastModifiedTime(file).toInstant().isBefore(earliest)) {
                    reports.add(read(file, sources));
                }
            }
            return reports;
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read " + folder, ex);
        }
    }

    private static SurefireReport read(Path file, TestSources sources) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            return read(factory.createXMLStreamReader(in), sources);
        } catch (XMLStreamException ex) {
            throw new IOException(file + " is not well-formed", ex);
        }
    }

    private static SurefireReport read(XMLStreamReader xml, TestSources sources) throws XMLStreamException {
        int total = 0;
        int skipped = 0;
        List<Diagnostic> failures = new ArrayList<>();
        Set<String> flaky = new LinkedHashSet<>();
        String className = "";
        String method = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "testcase" -> {
                    total++;
                    className = attribute(xml, "classname", "");
                    method = attribute(xml, "name", "");
                }
                case "skipped" -> skipped++;
                case "failure", "error" -> failures.add(failure(xml, className, method, sources));
                case "flakyFailure", "flakyError" -> flaky.add(nameOf(className, method));
                default -> {
                    // Output and properties of the run are of no interest.
                }
            }
        }
        return new SurefireReport(total, skipped, List.copyOf(failures), flaky);
    }

    private static Diagnostic failure(XMLStreamReader xml, String className, String method, TestSources sources)
            throws XMLStreamException {
        String type = attribute(xml, "type", "failure");
        String message = attribute(xml, "message", type);
        String stackTrace = xml.getElementText();
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return new Diagnostic(
                ProblemCode.GF_VERIFY_TEST,
                Severity.ERROR,
                nameOf(className, method) + ": " + FailureText.of(message, stackTrace),
                "surefire",
                sources.locate(className, method, stackTrace),
                "Run it alone: mvn test -Dtest=" + simpleName + (method.matches("\\w+") ? "#" + method : ""));
    }

    private static String nameOf(String className, String method) {
        String simpleName = className.substring(className.lastIndexOf('.') + 1);
        return method.isEmpty() ? simpleName : simpleName + "." + method;
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }
}
