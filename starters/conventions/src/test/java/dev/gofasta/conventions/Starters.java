package dev.gofasta.conventions;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Finds the starters: the sibling modules of this one, each with its artifact on the class path. */
final class Starters {

    private static final Path PARENT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();

    private static final List<Starter> ALL = find();

    private Starters() {}

    static Stream<Starter> all() {
        return ALL.stream();
    }

    private static List<Starter> find() {
        DependencyGraph graph = DependencyGraph.read();
        String here = Path.of("").toAbsolutePath().getFileName().toString();
        return elements(pom(PARENT), "module")
                .map(Element::getTextContent)
                .filter(module -> !module.equals(here))
                .map(module -> starter(module, graph))
                .toList();
    }

    private static Starter starter(String module, DependencyGraph graph) {
        String prefix = "gofasta-starter-" + module + "-";
        String artifact = graph.artifacts().stream()
                .filter(candidate ->
                        candidate.startsWith(prefix) && Character.isDigit(candidate.charAt(prefix.length())))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Add gofasta-starter-" + module + " to the POM of conventions"));
        List<Path> required = graph.closure(artifact).stream()
                .flatMap(name -> CLASS_PATH.stream().filter(entry -> isOf(entry, name)))
                .toList();
        Path classes = required.stream()
                .filter(entry -> isOf(entry, artifact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact + " is not on the class path"));
        return new Starter(module, PARENT.resolve(module), classes, required);
    }

    /** Files are named after the artifact (and a classifier); folders are those of sibling modules. */
    private static boolean isOf(Path entry, String artifact) {
        if (entry.endsWith("target/classes")) {
            String module = entry.getParent().getParent().getFileName().toString();
            return artifact.matches("gofasta-starter-" + module + "-\\d.*");
        }
        String file = entry.getFileName().toString();
        return file.equals(artifact + ".jar") || file.startsWith(artifact + "-") && file.endsWith(".jar");
    }

    static Document pom(Path folder) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile());
        } catch (IOException | SAXException | ParserConfigurationException ex) {
            throw new IllegalStateException("Cannot read the POM in " + folder, ex);
        }
    }

    static Stream<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }
}
