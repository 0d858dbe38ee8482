package dev.gofasta.generator.edit;

import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.problem.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The parsed text of a YAML file, and the one of its documents that holds for every profile. */
final class YamlDocument {

    /** Maven replaces {@code @name@} before YAML is read; the parser would not let a value start so. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<=[:\\-] )@(?=[\\w.\\-]+@)");

    private static final String PROFILE = "spring.config.activate.on-profile";

    private final String path;
    private final String text;
    private final @Nullable MappingNode root;

    /** Parses {@code text}. */
    YamlDocument(String path, String text) {
        this.path = path;
        this.text = text;
        this.root = choose(compose());
    }

    private List<Node> compose() {
        try {
            List<Node> nodes = new ArrayList<>();
            String readable = PLACEHOLDER.matcher(text).replaceAll("x");
            LoadSettings settings = LoadSettings.builder().setLabel(path).build();
            new Compose(settings).composeAllFromString(readable).forEach(nodes::add);
            return nodes;
        } catch (MarkedYamlEngineException ex) {
            int line = ex.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw unreadable(ex.getProblem(), new Location(path, line, 0));
        } catch (YamlEngineException ex) {
            throw unreadable(String.valueOf(ex.getMessage()), Location.of(path));
        }
    }

    private static ProblemException unreadable(String why, Location location) {
        return new Problem(
                        ProblemCode.GF_PATCH_UNREADABLE,
                        "The file can't be edited, for it is no valid YAML: " + why + ".",
                        "Mend it, then run the command again.",
                        location)
                .asException();
    }

    private @Nullable MappingNode choose(List<Node> documents) {
        for (Node document : documents) {
            if (document instanceof MappingNode mapping) {
                if (find(mapping, PROFILE).isEmpty()) {
                    return mapping;
                }
            } else if (!isEmpty(document)) {
                throw refuse(ProblemCode.GF_PATCH_UNSUPPORTED, "is a YAML file without keys", start(document));
            }
        }
        if (!documents.isEmpty() && documents.stream().allMatch(MappingNode.class::isInstance)) {
            throw refuse(ProblemCode.GF_PATCH_NO_TARGET, "has documents for profiles only", 0);
        }
        return null;
    }

    /** Returns the mapping at the top, or null in a file without any. */
    @Nullable
    MappingNode root() {
        return root;
    }

    /** Finds the entry of a path with dots; keys may hold several of its segments and be spelt like Spring allows. */
    Optional<NodeTuple> find(MappingNode mapping, String wanted) {
        for (NodeTuple entry : mapping.getValue()) {
            String rest = rest(key(entry), wanted);
            if (rest == null) {
                continue;
            }
            if (rest.isEmpty()) {
                return Optional.of(entry);
            }
            if (entry.getValueNode() instanceof MappingNode nested) {
                Optional<NodeTuple> found = find(nested, rest);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what of {@code wanted} lies below {@code key}: all but its first segments; null where they differ. */
    static @Nullable String rest(String key, String wanted) {
        int segments = key.split("\\.", -1).length;
        int end = -1;
        for (int i = 0; i < segments; i++) {
            end = wanted.indexOf('.', end + 1);
            if (end < 0 && i < segments - 1) {
                return null;
            }
        }
        String start = end < 0 ? wanted : wanted.substring(0, end);
        return !canonical(key).equals(canonical(start)) ? null : end < 0 ? "" : wanted.substring(end + 1);
    }

    private static String canonical(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    static boolean isBlockScalar(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    }

    boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && start(node) == end(node);
    }

    /** Tells whether the value stands elsewhere or is used elsewhere. */
    boolean isShared(NodeTuple entry) {
        Node value = entry.getValueNode();
        return value.getAnchor().isPresent() || start(value) < end(entry.getKeyNode());
    }

    int start(Node node) {
        return offset(node.getStartMark());
    }

    int end(Node node) {
        return offset(node.getEndMark());
    }

    /** Marks count characters, texts count UTF-16 units. */
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
    }

    int column(Node node) {
        return start(node) - new Layout(text, "  ").lineStart(start(node));
    }

    /** Returns the offset after the last character of a value; the parser counts blank lines and comments in. */
    int contentEnd(NodeTuple entry) {
        Node value = entry.getValueNode();
        if (isShared(entry) && start(value) < end(entry.getKeyNode()) || isEmpty(value)) {
            return end(entry.getKeyNode());
        }
        return contentEnd(value);
    }

    int contentEnd(Node value) {
        if (!isFlow(value)
                && value instanceof MappingNode mapping
                && !mapping.getValue().isEmpty()) {
            List<NodeTuple> entries = mapping.getValue();
            return contentEnd(entries.get(entries.size() - 1));
        }
        if (!isFlow(value)
                && value instanceof CollectionNode<?> list
                && !list.getValue().isEmpty()) {
            List<?> items = list.getValue();
            return contentEnd((Node) items.get(items.size() - 1));
        }
        int end = end(value);
        return isBlockScalar(value)
                ? start(value)
                        + text.substring(start(value), end).stripTrailing().length()
                : end;
    }

    ProblemException refuse(ProblemCode code, String why, int offset) {
        Layout layout = new Layout(text, "  ");
        int line = TextPlaces.line(text, offset);
        return new Problem(
                        code,
                        path + " " + why + ".",
                        "Make the change by hand.",
                        new Location(path, line, offset - layout.lineStart(offset) + 1))
                .asException();
    }
}
