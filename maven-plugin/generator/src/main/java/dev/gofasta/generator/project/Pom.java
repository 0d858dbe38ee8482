package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the generator needs to know of a {@code pom.xml}, read as plain XML without resolving anything. */
final class Pom {

    private final Element root;

    private Pom(Element root) {
        this.root = root;
    }

    static Pom parse(String path, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return new Pom(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXParseException ex) {
            throw unreadable(ex, new Location(path, ex.getLineNumber(), ex.getColumnNumber()));
        } catch (SAXException | IOException | ParserConfigurationException ex) {
            throw unreadable(ex, Location.of(path));
        }
    }

    private static RuntimeException unreadable(Exception ex, Location location) {
        return new Problem(
                        ProblemCode.GF_PROJECT_UNREADABLE_POM,
                        location + " is not well-formed: " + ex.getMessage(),
                        "Mend the POM; 'mvn validate' tells more.",
                        location)
                .asException();
    }

    Coordinates coordinates() {
        Element parent = child(root, "parent");
        return new Coordinates(
                firstText("groupId", parent), textOf(root, "artifactId", ""), firstText("version", parent));
    }

    private String firstText(String name, @Nullable Element parent) {
        return textOf(root, name, parent == null ? "" : textOf(parent, name, ""));
    }

    List<String> modules() {
        Element modules = child(root, "modules");
        return modules == null
                ? List.of()
                : children(modules, "module").stream().map(Pom::text).toList();
    }

    Set<String> dependencies() {
        Element dependencies = child(root, "dependencies");
        Set<String> artifactIds = new LinkedHashSet<>();
        if (dependencies != null) {
            children(dependencies, "dependency").forEach(each -> artifactIds.add(textOf(each, "artifactId", "")));
        }
        return artifactIds;
    }

    /** Returns the Spring Boot version that this POM names as parent or imported BOM, or null. */
    @Nullable
    String springBootVersion() {
        Element parent = child(root, "parent");
        if (parent != null && textOf(parent, "groupId", "").equals("org.springframework.boot")) {
            return resolve(textOf(parent, "version", ""));
        }
        Element management = child(root, "dependencyManagement");
        Element managed = management == null ? null : child(management, "dependencies");
        if (managed == null) {
            return null;
        }
        return children(managed, "dependency").stream()
                .filter(each -> textOf(each, "artifactId", "").equals("spring-boot-dependencies"))
                .map(each -> resolve(textOf(each, "version", "")))
                .findFirst()
                .orElse(null);
    }

    private String resolve(String value) {
        Element properties = child(root, "properties");
        return properties != null && value.startsWith("${") && value.endsWith("}")
                ? textOf(properties, value.substring(2, value.length() - 1), value)
                : value;
    }

    private static String textOf(Element element, String name, String otherwise) {
        Element child = child(element, name);
        return child == null ? otherwise : text(child);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static @Nullable Element child(Element element, String name) {
        List<Element> children = children(element, name);
        return children.isEmpty() ? null : children.get(0);
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Keeps the parser from printing to the console; the exception says it all. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
