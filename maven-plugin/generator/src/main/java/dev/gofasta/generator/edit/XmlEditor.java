package dev.gofasta.generator.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts elements into an XML text, laid out like their neighbours. */
final class XmlEditor {

    private final String path;
    private String xml;
    private XmlElement root;

    XmlEditor(String path, String xml) {
        this.path = path;
        this.xml = xml;
        this.root = XmlScanner.scan(path, xml);
    }

    String path() {
        return path;
    }

    String xml() {
        return xml;
    }

    XmlElement root() {
        return root;
    }

    /**
     * Puts {@code text} into {@code parent}.
     *
     * @param after the element it follows, or null to be the first
     * @param text elements, indented by steps of four spaces
     */
    void insert(XmlElement parent, @Nullable XmlElement after, String text) {
        if (after != null) {
            insertAfter(parent, after, text);
        } else if (parent.children().isEmpty()) {
            insertInto(parent, text);
        } else {
            insertBefore(parent.children().get(0), text);
        }
    }

    private void insertAfter(XmlElement parent, XmlElement sibling, String text) {
        Layout layout = layout();
        if (!layout.startsLine(sibling.start())) {
            replace(sibling.end(), sibling.end(), text.replaceAll("\n\\s*", ""));
            return;
        }
        int at = afterComment(sibling.end());
        String separator = layout.separator(at);
        String blank = isSetApart(parent, sibling) ? separator : "";
        String tail = layout.sameLine(at, parent.closeStart()) ? separator + layout.indent(parent.start()) : "";
        String rendered = layout.render(text, layout.indent(sibling.start()), separator);
        replace(at, at, blank + separator + rendered + tail);
    }

    private void insertBefore(XmlElement sibling, String text) {
        Layout layout = layout();
        String separator = layout.separator(sibling.start());
        String indent = layout.indent(sibling.start());
        boolean line = layout.startsLine(sibling.start());
        String rendered = line
                ? layout.render(text, indent, separator).substring(indent.length()) + separator + indent
                : text.replaceAll("\n\\s*", "");
        replace(sibling.start(), sibling.start(), rendered);
    }

    /** Comments that are there stay above. */
    private void insertInto(XmlElement parent, String text) {
        Layout layout = layout();
        String separator = layout.separator(parent.start());
        String indent = layout.indent(parent.start());
        String rendered = separator + layout.render(text, indent + layout.unit(), separator);
        if (parent.isSelfClosing()) {
            int slash = xml.lastIndexOf('/', parent.end());
            String name = parent.name();
            replace(slash, parent.end(), ">" + rendered + separator + indent + "</" + name + ">");
            return;
        }
        String inner = xml.substring(parent.openEnd(), parent.closeStart());
        int at = parent.openEnd() + inner.stripTrailing().length();
        String tail = layout.sameLine(at, parent.closeStart()) ? separator + indent : "";
        replace(at, at, rendered + tail);
    }

    /** Takes {@code child} out with its lines, and the empty one before them where nothing is left that it sets apart. */
    void remove(XmlElement child) {
        Layout layout = layout();
        if (!layout.startsLine(child.start())) {
            replace(child.start(), child.end(), "");
            return;
        }
        int start = layout.lineStart(child.start());
        int end = layout.nextLine(child.end());
        int above = start == 0 ? 0 : layout.lineStart(start - 1);
        String next = xml.substring(end, layout.lineEnd(end)).strip();
        boolean emptyAbove = xml.substring(above, start).isBlank();
        replace(emptyAbove && (next.isEmpty() || next.startsWith("</")) ? above : start, end, "");
    }

    /** Puts {@code text} between the tags of {@code element}. */
    void setText(XmlElement element, String text) {
        replace(element.openEnd(), element.closeStart(), text);
    }

    /** Tells whether empty lines separate the neighbours at this place. */
    private boolean isSetApart(XmlElement parent, XmlElement sibling) {
        List<XmlElement> siblings = parent.children();
        int index = siblings.indexOf(sibling);
        Layout layout = layout();
        boolean before =
                index > 0 && layout.blankLineBetween(siblings.get(index - 1).end(), sibling.start());
        boolean after = index + 1 < siblings.size()
                && layout.blankLineBetween(
                        sibling.end(), siblings.get(index + 1).start());
        return index + 1 < siblings.size() && siblings.size() > 2 ? after || before && isLong(sibling) : before;
    }

    private boolean isLong(XmlElement element) {
        return !layout().sameLine(element.start(), element.end());
    }

    private int afterComment(int offset) {
        Layout layout = layout();
        String rest = xml.substring(offset, layout.lineEnd(offset));
        boolean comment = rest.strip().startsWith("<!--") && rest.strip().endsWith("-->");
        return comment ? offset + rest.stripTrailing().length() : offset;
    }

    private void replace(int start, int end, String text) {
        xml = xml.substring(0, start) + text + xml.substring(end);
        root = XmlScanner.scan(path, xml);
    }

    private Layout layout() {
        Layout plain = new Layout(xml, "    ");
        for (XmlElement child : root.children()) {
            String indent = plain.indent(child.start());
            if (plain.startsLine(child.start()) && !indent.isEmpty()) {
                return new Layout(xml, indent);
            }
        }
        return plain;
    }
}
