package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds the elements of an XML text; parsers of the JDK tell where lines end, not where tags begin. */
final class XmlScanner {

    private final String path;
    private final String xml;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int at;

    private XmlScanner(String path, String xml) {
        this.path = path;
        this.xml = xml;
    }

    /** Returns the root element of {@code xml}. */
    static XmlElement scan(String path, String xml) {
        return new XmlScanner(path, xml).root();
    }

    private XmlElement root() {
        for (at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
            if (xml.startsWith("<!--", at)) {
                skip("-->");
            } else if (xml.startsWith("<![CDATA[", at)) {
                skip("]]>");
            } else if (xml.startsWith("<?", at) || xml.startsWith("<!", at)) {
                skip(">");
            } else if (xml.startsWith("</", at)) {
                endTag();
            } else {
                startTag();
            }
        }
        if (root == null || !open.isEmpty()) {
            throw unreadable(xml.length(), "it ends too early");
        }
        return root;
    }

    private void skip(String end) {
        int found = xml.indexOf(end, at);
        if (found < 0) {
            throw unreadable(at, "there is no " + end);
        }
        at = found + end.length();
    }

    private void endTag() {
        int start = at;
        skip(">");
        String name = xml.substring(start + 2, at - 1).strip();
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            throw unreadable(start, "</" + name + "> closes nothing");
        }
        open.pop().close(start, at);
    }

    private void startTag() {
        int start = at;
        skipAttributes();
        boolean selfClosing = xml.charAt(at - 2) == '/';
        XmlElement element = new XmlElement(tagName(start), start, at);
        if (!open.isEmpty()) {
            open.peek().add(element);
        } else if (root == null) {
            root = element;
        } else {
            throw unreadable(start, "there is a second root");
        }
        if (selfClosing) {
            element.close(at, at);
        } else {
            open.push(element);
        }
    }

    /** A value in quotes may hold a closing angle. */
    private void skipAttributes() {
        int start = at;
        char quote = 0;
        while (++at < xml.length()) {
            char c = xml.charAt(at);
            if (quote == 0 && c == '>') {
                at++;
                return;
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        throw unreadable(start, "a tag does not end");
    }

    private String tagName(int start) {
        int end = start + 1;
        while ("/> \t\r\n".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return xml.substring(start + 1, end);
    }

    private ProblemException unreadable(int offset, String why) {
        int line = TextPlaces.line(xml, offset);
        int column = offset - new Layout(xml, "    ").lineStart(offset) + 1;
        return new Problem(
                        ProblemCode.GF_PATCH_UNREADABLE,
                        "The file can't be edited, for it is not well-formed: " + why + ".",
                        "Mend the XML, then run the command again.",
                        new Location(path, line, column))
                .asException();
    }
}
