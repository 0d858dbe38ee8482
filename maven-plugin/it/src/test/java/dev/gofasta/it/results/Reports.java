package dev.gofasta.it.results;

import dev.gofasta.it.results.TestCase.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The reports that the last build has left in all modules. */
final class Reports {

    private static final String FOLDER = "target/surefire-reports";

    private Reports() {}

    static List<TestCase> read(Path root) throws IOException {
        List<TestCase> cases = new ArrayList<>();
        for (Path file : files(root)) {
            String module = root.relativize(file).toString().replaceFirst("/" + FOLDER + "/.*", "");
            NodeList elements = parse(file).getElementsByTagName("testcase");
            for (int i = 0; i < elements.getLength(); i++) {
                cases.add(testCase(module, (Element) elements.item(i)));
            }
        }
        return cases;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.find(
                root,
                5,
                (path, attributes) -> path.getParent().endsWith(FOLDER)
                        && path.getFileName().toString().matches("TEST-.*\\.xml"))) {
            return paths.sorted().toList();
        }
    }

    private static TestCase testCase(String module, Element element) {
        NodeList skipped = element.getElementsByTagName("skipped");
        boolean failed = element.getElementsByTagName("failure").getLength() > 0
                || element.getElementsByTagName("error").getLength() > 0;
        Outcome outcome = failed ? Outcome.FAILED : skipped.getLength() > 0 ? Outcome.SKIPPED : Outcome.PASSED;
        String reason = outcome == Outcome.SKIPPED ? ((Element) skipped.item(0)).getAttribute("message") : "";
        return new TestCase(module, element.getAttribute("classname"), element.getAttribute("name"), outcome, reason);
    }

    private static Element parse(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException ex) {
            throw new IOException("Can't read " + file, ex);
        }
    }
}
