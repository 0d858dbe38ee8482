package dev.gofasta.generator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of an XML text with the places of its tags. */
final class XmlElement {

    private final String name;
    private final int start;
    private final int openEnd;
    private final List<XmlElement> children = new ArrayList<>();
    private int closeStart;
    private int end;

    /** Starts at {@code start}; its start tag ends before {@code openEnd}. */
    XmlElement(String name, int start, int openEnd) {
        this.name = name;
        this.start = start;
        this.openEnd = openEnd;
    }

    /** Ends an element; one without an end tag has {@code closeStart} equal to {@code end}. */
    void close(int endTagStart, int endTagEnd) {
        this.closeStart = endTagStart;
        this.end = endTagEnd;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    String name() {
        return name;
    }

    int start() {
        return start;
    }

    int openEnd() {
        return openEnd;
    }

    int closeStart() {
        return closeStart;
    }

    int end() {
        return end;
    }

    boolean isSelfClosing() {
        return closeStart == end;
    }

    List<XmlElement> children() {
        return children;
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Returns the text between the tags of the child, trimmed, or an empty text without one. */
    String childText(String wanted, String xml) {
        return child(wanted)
                .map(child -> child.isSelfClosing()
                        ? ""
                        : xml.substring(child.openEnd, child.closeStart).strip())
                .orElse("");
    }
}
