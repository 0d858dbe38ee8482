package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML file with all its documents. */
final class YamlSettings {

    /** Maven replaces {@code @name@} before YAML is read; the parser would not let a value start so. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<=[:\\-] )@(?=[\\w.\\-]+@)");

    private static final String MERGE = "<<";

    private final Findings findings;
    private final String text;
    private final int mark;
    private final List<List<Setting>> documents = new ArrayList<>();
    private final List<Diagnostic> broken = new ArrayList<>();

    /** The nodes that are being read, outermost first: an alias may lead back to one of them. */
    private final Set<Node> open = new HashSet<>();

    private YamlSettings(String path, String text) {
        this.findings = new Findings(path, text);
        this.text = text;
        this.mark = text.startsWith("\uFEFF") ? 1 : 0;
    }

    static SettingsFile read(String path, String text) {
        YamlSettings reader = new YamlSettings(path, text);
        reader.read();
        return new SettingsFile(path, text, reader.documents, reader.broken);
    }

    private void read() {
        String readable = PLACEHOLDER.matcher(text.substring(mark)).replaceAll("x");
        LoadSettings settings = LoadSettings.builder().setLabel(findings.path()).build();
        try {
            for (Node node : new Compose(settings).composeAllFromString(readable)) {
                documents.add(node instanceof MappingNode mapping ? mapping(mapping, List.of(), true) : List.of());
            }
        } catch (MarkedYamlEngineException ex) {
            broken.add(unreadable(ex.getProblem(), ex.getProblemMark().orElse(null)));
        } catch (YamlEngineException ex) {
            broken.add(unreadable(String.valueOf(ex.getMessage()), null));
        }
    }

    private Diagnostic unreadable(String why, @Nullable Mark where) {
        int at = where == null ? 0 : offset(where);
        boolean tab = at < text.length() && text.charAt(at) == '\t';
        Diagnostic finding = findings.at(
                new Setting.Extent(at, at),
                ProblemCode.GF_CONFIG_UNREADABLE,
                Severity.ERROR,
                "The file is no valid YAML: " + why.replace("\t", "\\t") + ".",
                tab ? "YAML is indented with spaces only." : "Mend the line, or the one before it.");
        return finding.withFixes(
                tab ? untabbed(at) : Findings.byHand("Mend the YAML: the application does not start with it"));
    }

    private Fix untabbed(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\t') {
            end++;
        }
        return findings.replace(
                "Indent with spaces", Applicability.UNSAFE, new Setting.Extent(at, end), "  ".repeat(end - at));
    }

    private List<Setting> mapping(MappingNode node, List<String> path, boolean movable) {
        if (!open.add(node)) {
            return List.of();
        }
        List<Setting> settings = new ArrayList<>();
        Map<String, NodeTuple> seen = new HashMap<>();
        boolean block = movable && node.getFlowStyle() == FlowStyle.BLOCK;
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                continue;
            }
            if (key.isPlain() && key.getValue().equals(MERGE)) {
                merged(entry.getValueNode(), path).forEach(settings::add);
                continue;
            }
            NodeTuple first = seen.putIfAbsent(key.getValue(), entry);
            if (first != null) {
                broken.add(new DuplicateKeys(findings, this::extent, node).finding(first, entry));
            }
            setting(key, entry.getValueNode(), path, block).ifPresent(settings::add);
        }
        open.remove(node);
        return settings;
    }

    private List<Setting> merged(Node value, List<String> path) {
        if (value instanceof MappingNode mapping) {
            return mapping(mapping, path, false);
        }
        List<Setting> settings = new ArrayList<>();
        if (value instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> settings.addAll(merged(each, path)));
        }
        return settings;
    }

    private Optional<Setting> setting(ScalarNode key, Node value, List<String> path, boolean movable) {
        boolean number = key.isPlain() && key.getValue().matches("\\d+");
        List<String> own = PropertyName.segments(number ? "[" + key.getValue() + "]" : key.getValue());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> whole = new ArrayList<>(path);
        whole.addAll(own);
        Setting.Extent where = extent(key);
        // The value of an alias stands where its anchor is.
        boolean here = movable
                && offset(value.getStartMark()) >= where.end()
                && value.getAnchor().isEmpty();
        return Optional.of(
                new Setting(List.copyOf(whole), own.size(), where, scalar(value), below(value, whole, here), here));
    }

    private List<Setting> below(Node value, List<String> path, boolean movable) {
        if (value instanceof MappingNode mapping) {
            return mapping(mapping, path, movable);
        }
        if (!(value instanceof SequenceNode sequence) || !open.add(value)) {
            return List.of();
        }
        List<Setting> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            List<String> whole = new ArrayList<>(path);
            whole.add("[" + items.size() + "]");
            items.add(new Setting(List.copyOf(whole), 1, extent(item), scalar(item), below(item, whole, false), false));
        }
        open.remove(value);
        return items;
    }

    private Setting.@Nullable Value scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return null;
        }
        Setting.Extent extent = extent(node);
        boolean filled = extent.start() < extent.end() && text.charAt(extent.start()) == '@';
        String value = filled ? "@" + scalar.getValue().substring(1) : scalar.getValue();
        return new Setting.Value(value, extent, scalar.isPlain());
    }

    private Setting.Extent extent(Node node) {
        int start = offset(node.getStartMark());
        return new Setting.Extent(start, Math.max(start, contentEnd(node)));
    }

    /** The parser counts blank lines and comments in that follow a block. */
    private int contentEnd(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return Math.max(offset(last.getKeyNode().getEndMark()), contentEnd(last.getValueNode()));
        }
        if (node instanceof SequenceNode sequence
                && sequence.getFlowStyle() == FlowStyle.BLOCK
                && !sequence.getValue().isEmpty()) {
            return contentEnd(sequence.getValue().get(sequence.getValue().size() - 1));
        }
        int start = offset(node.getStartMark());
        return start
                + text.substring(start, offset(node.getEndMark()))
                        .stripTrailing()
                        .length();
    }

    private int offset(Optional<Mark> where) {
        return where.map(this::offset).orElse(0);
    }

    /** Marks count characters, texts count UTF-16 units. */
    private int offset(Mark where) {
        int index = Math.min(where.getIndex(), text.codePointCount(mark, text.length()));
        return text.offsetByCodePoints(mark, index);
    }
}
