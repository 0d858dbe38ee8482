package dev.gofasta.generator.project;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the generator needs to know of one {@code pom.xml}, read as plain XML: nothing is inherited or resolved here. */
final class Pom {

    private static final String DEFAULT_PARENT = "../pom.xml";

    private final String path;
    private final Element root;

    private Pom(String path, Element root) {
        this.path = path;
        this.root = root;
    }

    static Pom parse(String path, String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
            return new Pom(
                    path, builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
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

    /** Returns where it was read. */
    String path() {
        return path;
    }

    /** Returns its coordinates as written; what is missing is the parent's. */
    Coordinates coordinates() {
        return new Coordinates(ownOrParents("groupId"), Xml.get(root, "artifactId"), ownOrParents("version"));
    }

    private String ownOrParents(String name) {
        return Xml.find(root, name).orElseGet(() -> Xml.get(root, "parent/" + name));
    }

    @Nullable
    ParentReference parent() {
        Element parent = Xml.first(root, "parent");
        return parent == null
                ? null
                : new ParentReference(
                        Xml.get(parent, "groupId"),
                        Xml.get(parent, "artifactId"),
                        Xml.get(parent, "version"),
                        Xml.find(parent, "relativePath").orElse(DEFAULT_PARENT));
    }

    String packaging() {
        return Xml.find(root, "packaging").orElse("jar");
    }

    /** Returns the modules, or as Maven 4 says the subprojects, outside profiles. */
    List<String> modules() {
        return modules(root);
    }

    /** Returns whether Maven 4 looks for subprojects by itself: the model is its own, and none are listed. */
    boolean discoversModules() {
        String model = Xml.find(root, "modelVersion").orElseGet(() -> namespaceVersion());
        return model.startsWith("4.1")
                && packaging().equals("pom")
                && Xml.first(root, "subprojects") == null
                && Xml.first(root, "modules") == null;
    }

    private String namespaceVersion() {
        String namespace = root.getAttribute("xmlns");
        return namespace.substring(namespace.lastIndexOf('/') + 1);
    }

    List<Profile> profiles() {
        return Xml.all(root, "profiles/profile").stream()
                .map(profile -> new Profile(Xml.get(profile, "id"), isActiveByDefault(profile), modules(profile)))
                .toList();
    }

    private static List<String> modules(Element element) {
        List<String> modules = new ArrayList<>(Xml.texts(element, "modules/module"));
        modules.addAll(Xml.texts(element, "subprojects/subproject"));
        return modules;
    }

    private static boolean isActiveByDefault(Element profile) {
        return Xml.get(profile, "activation/activeByDefault").equals("true");
    }

    /** Returns the declared dependencies, with those of profiles that are active by default. */
    List<Dependency> dependencies() {
        Stream<Element> profiles = Xml.all(root, "profiles/profile").stream().filter(Pom::isActiveByDefault);
        return Stream.concat(Stream.of(root), profiles)
                .flatMap(element -> Xml.all(element, "dependencies/dependency").stream())
                .map(Pom::dependency)
                .toList();
    }

    List<Dependency> managedDependencies() {
        return Xml.all(root, "dependencyManagement/dependencies/dependency").stream()
                .map(Pom::dependency)
                .toList();
    }

    private static Dependency dependency(Element element) {
        return new Dependency(
                Xml.get(element, "groupId"),
                Xml.get(element, "artifactId"),
                Xml.get(element, "version"),
                Xml.find(element, "scope").orElse("compile"),
                Xml.get(element, "optional").equals("true"));
    }

    Optional<String> property(String name) {
        Element properties = Xml.first(root, "properties");
        return properties == null ? Optional.empty() : Xml.find(properties, name);
    }

    /** Returns the text at {@code path} below {@code build}. */
    Optional<String> build(String path) {
        return Xml.find(root, "build/" + path);
    }

    /** Returns the blocks of a plugin, those in use before those that are only managed. */
    List<Element> plugin(String artifactId) {
        return Stream.of("build/plugins/plugin", "build/pluginManagement/plugins/plugin")
                .flatMap(place -> Xml.all(root, place).stream())
                .filter(plugin -> Xml.get(plugin, "artifactId").equals(artifactId))
                .toList();
    }

    /**
     * A profile's part in the folder structure.
     *
     * @param id its name
     * @param activeByDefault whether Maven takes it when no other profile is asked for
     * @param modules the modules that it adds
     */
    record Profile(String id, boolean activeByDefault, List<String> modules) {}

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
