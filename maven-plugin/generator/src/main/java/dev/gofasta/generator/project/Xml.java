package dev.gofasta.generator.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a tree of XML elements by their names. */
final class Xml {

    private Xml() {}

    /** Returns the elements that {@code path}, such as {@code build/plugins/plugin}, leads to. */
    static List<Element> all(Element start, String path) {
        List<Element> found = List.of(start);
        for (String name : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> children(element, name).stream())
                    .toList();
        }
        return found;
    }

    /** Returns the text of the first element that {@code path} leads to, without blanks around it. */
    static Optional<String> find(Element start, String path) {
        return all(start, path).stream().findFirst().map(Xml::text);
    }

    /** Returns the text as {@link #find} does, or an empty string. */
    static String get(Element start, String path) {
        return find(start, path).orElse("");
    }

    /** Returns the text of each element that {@code path} leads to. */
    static List<String> texts(Element start, String path) {
        return all(start, path).stream().map(Xml::text).toList();
    }

    static @Nullable Element first(Element start, String path) {
        List<Element> found = all(start, path);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
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
}
