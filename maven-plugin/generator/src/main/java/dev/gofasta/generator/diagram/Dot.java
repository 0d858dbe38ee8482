package dev.gofasta.generator.diagram;

import java.util.Map;

/** Writes graphs in the language of Graphviz. */
final class Dot {

    private static final String LINE = "\\l";

    private Dot() {}

    static String graph(String name, Graph graph) {
        Map<String, String> ids = graph.ids();
        StringBuilder text = new StringBuilder("digraph " + name + " {\n    rankdir=LR;\n    node [shape=box];\n");
        for (Graph.Node node : graph.nodes()) {
            StringBuilder label = new StringBuilder(escaped(node.label()));
            label.append(node.rows().isEmpty() ? "" : LINE);
            for (Graph.Row row : node.rows()) {
                String mark = row.mark().isEmpty() ? "" : " " + row.mark();
                label.append(escaped(row.name() + " : " + row.type() + mark)).append(LINE);
            }
            text.append("    ")
                    .append(ids.get(node.key()))
                    .append(" [label=\"")
                    .append(label)
                    .append("\"];\n");
        }
        for (Graph.Edge edge : graph.edges()) {
            text.append("    ").append(ids.get(edge.from())).append(" -> ").append(ids.get(edge.to()));
            text.append(edge.label().isEmpty() ? "" : " [label=\"" + escaped(edge.label()) + "\"]");
            text.append(";\n");
        }
        return text.append("}\n").toString();
    }

    private static String escaped(String label) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            text.append(c == '"' || c == '\\' ? "\\" + c : Character.isISOControl(c) ? " " : String.valueOf(c));
        }
        return text.toString();
    }
}
