package dev.gofasta.generator.config;

import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys that stand twice in one mapping, with which Spring Boot does not start. */
record DuplicateKeys(Findings findings, Function<Node, Setting.Extent> extents, MappingNode parent) {

    Diagnostic finding(NodeTuple first, NodeTuple second) {
        String key = ((ScalarNode) second.getKeyNode()).getValue();
        Setting.Extent there = extents.apply(first.getKeyNode());
        Setting.Extent here = extents.apply(second.getKeyNode());
        return findings.at(
                        here,
                        ProblemCode.GF_CONFIG_UNREADABLE,
                        Severity.ERROR,
                        "The key '" + key
                                + "' stands here for the second time, and the application does not start with it.",
                        "Put both under one '" + key + "', or keep one of them.")
                .withRelated(List.of(new Related(findings.location(there), "the first one")))
                .withFixes(
                        fix(key, first, second).orElseGet(() -> Findings.byHand("Put both under one '" + key + "'")));
    }

    private Optional<Fix> fix(String key, NodeTuple first, NodeTuple second) {
        if (parent.getFlowStyle() == FlowStyle.FLOW
                || second.getValueNode().getAnchor().isPresent()) {
            return Optional.empty();
        }
        Lines lines = new Lines(findings.text());
        Setting.Extent removed = lines.of(
                extents.apply(second.getKeyNode()).start(),
                extents.apply(second.getValueNode()).end());
        FixEdit removal = FixEdit.replace(findings.path(), findings.text(), removed.start(), removed.end(), "");
        if (isBlock(first.getValueNode()) && isBlock(second.getValueNode())) {
            return merge(key, first, second, removal);
        }
        boolean same = first.getValueNode() instanceof ScalarNode one
                && second.getValueNode() instanceof ScalarNode other
                && one.getValue().equals(other.getValue());
        boolean scalars = first.getValueNode() instanceof ScalarNode && second.getValueNode() instanceof ScalarNode;
        return scalars
                ? Optional.of(Fix.edit(
                        same
                                ? "Delete the second '" + key + "', which says the same"
                                : "Keep the first '" + key + "' only",
                        same ? Applicability.SAFE : Applicability.UNSAFE,
                        List.of(removal)))
                : Optional.empty();
    }

    private Optional<Fix> merge(String key, NodeTuple first, NodeTuple second, FixEdit removal) {
        Lines lines = new Lines(findings.text());
        Setting.Extent target = extents.apply(first.getValueNode());
        Setting.Extent source = extents.apply(second.getValueNode());
        if (lines.indent(target.start()) != lines.indent(source.start())
                || lines.start(source.start())
                        == lines.start(extents.apply(second.getKeyNode()).start())) {
            return Optional.empty();
        }
        Setting.Extent moved = lines.of(source.start(), source.end());
        int end = lines.end(target.end());
        String block = findings.text().substring(moved.start(), lines.end(source.end()));
        String separator = findings.text().startsWith("\r\n", end) ? "\r\n" : "\n";
        return Optional.of(Fix.edit(
                "Put both under the first '" + key + "'",
                Applicability.UNSAFE,
                List.of(FixEdit.insert(findings.path(), findings.text(), end, separator + block), removal)));
    }

    private static boolean isBlock(Node node) {
        return node instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && mapping.getAnchor().isEmpty()
                && !mapping.getValue().isEmpty();
    }
}
