package dev.gofasta.i18n.internal;

import dev.gofasta.i18n.MessagesException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one file. It looks at YAML's nodes and makes no objects of them, so "no" stays a word and no tag does anything. */
final class YamlMessages {

    private static final String REPAIR = "Correct the file; it holds texts below keys, in YAML and UTF-8.";

    private final String file;
    private final Map<String, MessageText> messages;

    private YamlMessages(String file, Map<String, MessageText> messages) {
        this.file = file;
        this.messages = messages;
    }

    /**
     * Adds the messages of a file.
     *
     * @throws MessagesException when the file is malformed, or has a key that is there already
     */
    static void read(String file, byte[] content, Map<String, MessageText> messages) {
        new YamlMessages(file, messages).read(content);
    }

    private void read(byte[] content) {
        String text = decode(content);
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                add("", mapping);
            } else if (root != null && !Tag.NULL.equals(root.getTag())) {
                throw wrong(root, "there are no keys");
            }
        } catch (MarkedYAMLException ex) {
            int line = ex.getProblemMark() == null ? 1 : ex.getProblemMark().getLine() + 1;
            throw wrong(line, "it is not YAML: " + ex.getProblem());
        } catch (ReaderException ex) {
            int end = text.offsetByCodePoints(0, Math.min(ex.getPosition(), text.codePointCount(0, text.length())));
            throw wrong(lines(text.substring(0, end)), "a control character is not allowed");
        } catch (YAMLException ex) {
            throw new MessagesException(file, "it cannot be read: " + ex.getMessage(), REPAIR);
        }
    }

    private void add(String prefix, MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode name) || name.getValue().isBlank()) {
                throw wrong(key, "a key is not a word");
            }
            add(prefix + name.getValue(), key, entry.getValueNode());
        }
    }

    private void add(String key, Node keyNode, Node value) {
        if (value instanceof MappingNode mapping) {
            add(key + ".", mapping);
        } else if (value instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            MessageText before = messages.get(key);
            if (before != null) {
                throw wrong(keyNode, "the key '" + key + "' is there already, at " + before.place());
            }
            messages.put(key, new MessageText(scalar.getValue(), place(line(keyNode))));
        } else {
            throw wrong(keyNode, "the key '" + key + "' has no text");
        }
    }

    private String decode(byte[] content) {
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            throw wrong(lines(text), "it is not UTF-8");
        }
        return text.length() > 0 && text.charAt(0) == 0xfeff
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    private MessagesException wrong(Node node, String problem) {
        return wrong(line(node), problem);
    }

    private MessagesException wrong(int line, String problem) {
        return new MessagesException(place(line), problem, REPAIR);
    }

    private String place(int line) {
        return file + ":" + line;
    }

    private static int lines(CharSequence text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
