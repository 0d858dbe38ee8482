package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Edits an {@code application.yml}: the first document that no profile activates. Comments, quotes, order and line
 * separators stay. Keys are paths with dots; {@code spring.application.name} and nested keys mean the same.
 *
 * <p>What can't be edited safely, such as a value with an anchor, is refused with {@code GF_PATCH_UNSUPPORTED}.
 */
public final class YamlEditor {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String path;
    private final String mark;
    private String text;
    private YamlDocument document;

    private YamlEditor(String path, String mark, String text) {
        this.path = path;
        this.mark = mark;
        this.text = text;
        this.document = new YamlDocument(path, text);
    }

    /**
     * Parses a file.
     *
     * @param path its path from the project's root, for messages
     * @param text its text
     * @throws dev.gofasta.generator.problem.ProblemException {@code GF_PATCH_UNREADABLE} when it is no valid YAML
     */
    public static YamlEditor of(String path, String text) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new YamlEditor(path, marked ? BYTE_ORDER_MARK : "", marked ? text.substring(1) : text);
    }

    /** Returns the text with all edits. */
    public String result() {
        return mark + text;
    }

    /** Returns the scalar at {@code key}, without quotes. */
    public Optional<String> get(String key) {
        return find(key)
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue());
    }

    /** Sets the scalar at {@code key} to {@code value}, which is YAML text, quoted where it must be. */
    public YamlEditor set(String key, String value) {
        Optional<NodeTuple> existing = find(key);
        if (existing.isEmpty()) {
            return insert(key, value, false);
        }
        NodeTuple entry = existing.get();
        Node node = entry.getValueNode();
        if (document.isShared(entry) || !(node instanceof ScalarNode) || YamlDocument.isBlockScalar(node)) {
            throw unsupported(key, entry);
        }
        if (document.isEmpty(node)) {
            int colon = text.indexOf(':', document.end(entry.getKeyNode())) + 1;
            return replace(colon, colon, " " + value);
        }
        return replace(document.start(node), document.end(node), value);
    }

    /** Adds an item to the list at {@code key}, unless it is there; makes the list if there is none. */
    public YamlEditor append(String key, String value) {
        Optional<NodeTuple> existing = find(key);
        if (existing.isEmpty()) {
            return insert(key, value, true);
        }
        NodeTuple entry = existing.get();
        if (document.isShared(entry) || !(entry.getValueNode() instanceof SequenceNode list)) {
            throw unsupported(key, entry);
        }
        List<Node> items = list.getValue();
        if (items.stream().anyMatch(item -> sourceOf(item).equals(value))) {
            return this;
        }
        if (YamlDocument.isFlow(list)) {
            return intoFlow(list, items.isEmpty(), value);
        }
        int end = layout().lineEnd(document.contentEnd(list));
        String indent = text.substring(layout().lineStart(document.start(list)), document.start(list));
        if (!indent.isBlank()) {
            throw unsupported(key, entry);
        }
        return replace(end, end, layout().separator(end) + indent + "- " + value);
    }

    private String sourceOf(Node node) {
        return text.substring(document.start(node), document.contentEnd(node));
    }

    private YamlEditor insert(String key, String value, boolean asItem) {
        MappingNode root = document.root();
        return root == null ? startDocument(key, value, asItem) : insertBelow(root, key, value, asItem);
    }

    private YamlEditor insertBelow(MappingNode mapping, String key, String value, boolean asItem) {
        for (NodeTuple entry : mapping.getValue()) {
            String rest = YamlDocument.rest(YamlDocument.key(entry), key);
            if (rest != null) {
                Node node = entry.getValueNode();
                if (document.isShared(entry)) {
                    throw unsupported(key, entry);
                }
                if (node instanceof MappingNode nested) {
                    return insertBelow(nested, rest, value, asItem);
                }
                if (!document.isEmpty(node)) {
                    throw document.refuse(
                            ProblemCode.GF_PATCH_CLASH,
                            "has a value where " + key + " needs keys",
                            document.start(node));
                }
                return firstBelow(mapping, entry, rest, value, asItem);
            }
        }
        if (YamlDocument.isFlow(mapping)) {
            String entry = key + ": " + (asItem ? "[" + value + "]" : value);
            return intoFlow(mapping, mapping.getValue().isEmpty(), entry);
        }
        List<NodeTuple> entries = mapping.getValue();
        int end = layout().lineEnd(document.contentEnd(entries.get(entries.size() - 1)));
        String separator = layout().separator(end);
        return replace(end, end, separator + lines(key, value, asItem, document.column(mapping), separator));
    }

    private YamlEditor firstBelow(MappingNode parent, NodeTuple entry, String rest, String value, boolean asItem) {
        int end = layout().lineEnd(document.end(entry.getKeyNode()));
        String separator = layout().separator(end);
        int indent = document.column(parent) + unit();
        return replace(end, end, separator + lines(rest, value, asItem, indent, separator));
    }

    private YamlEditor startDocument(String key, String value, boolean asItem) {
        String separator = layout().separator(text.length());
        String lead = text.isEmpty() || text.endsWith("\n") ? "" : separator;
        return replace(text.length(), text.length(), lead + lines(key, value, asItem, 0, separator) + separator);
    }

    private YamlEditor intoFlow(Node flow, boolean empty, String item) {
        int close = document.end(flow) - 1;
        int last = text.substring(0, close).stripTrailing().length();
        boolean comment = text.substring(layout().lineStart(last), last).contains("#");
        if (comment) {
            throw document.refuse(ProblemCode.GF_PATCH_UNSUPPORTED, "has a comment within brackets", last);
        }
        boolean trailing = text.charAt(last - 1) == ',';
        return replace(last, last, (empty ? "" : trailing ? " " : ", ") + item);
    }

    private String lines(String key, String value, boolean asItem, int indent, String separator) {
        String[] segments = key.split("\\.");
        StringBuilder lines = new StringBuilder();
        int depth = indent;
        for (int i = 0; i < segments.length; i++) {
            lines.append(i == 0 ? "" : separator)
                    .append(" ".repeat(depth))
                    .append(segments[i])
                    .append(':');
            depth += unit();
        }
        return asItem
                ? lines.append(separator)
                        .append(" ".repeat(depth))
                        .append("- ")
                        .append(value)
                        .toString()
                : lines.append(' ').append(value).toString();
    }

    /** The indentation of the first nested key. */
    private int unit() {
        MappingNode root = document.root();
        if (root != null) {
            for (NodeTuple entry : root.getValue()) {
                boolean nested =
                        entry.getValueNode() instanceof MappingNode && !YamlDocument.isFlow(entry.getValueNode());
                if (nested && !document.isShared(entry)) {
                    return document.column(entry.getValueNode()) - document.column(root);
                }
            }
        }
        return 2;
    }

    private Optional<NodeTuple> find(String key) {
        MappingNode root = document.root();
        return root == null ? Optional.empty() : document.find(root, key);
    }

    private RuntimeException unsupported(String key, NodeTuple entry) {
        return document.refuse(
                ProblemCode.GF_PATCH_UNSUPPORTED,
                "has " + key + " in a form that can't be edited safely",
                document.start(entry.getKeyNode()));
    }

    private Layout layout() {
        return new Layout(text, "  ");
    }

    private YamlEditor replace(int start, int end, String inserted) {
        String edited = text.substring(0, start) + inserted + text.substring(end);
        if (!edited.equals(text)) {
            document = new YamlDocument(path, edited);
            text = edited;
        }
        return this;
    }
}
