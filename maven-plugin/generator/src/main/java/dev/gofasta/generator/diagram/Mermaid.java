package dev.gofasta.generator.diagram;

import java.util.Map;

/** Writes graphs in the language of Mermaid. */
final class Mermaid {

    private Mermaid() {}

    static String flowchart(Graph graph) {
        Map<String, String> ids = graph.ids();
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (Graph.Node node : graph.nodes()) {
            text.append("    ")
                    .append(ids.get(node.key()))
                    .append("[")
                    .append(quoted(node.label()))
                    .append("]\n");
        }
        for (Graph.Edge edge : graph.edges()) {
            text.append("    ").append(ids.get(edge.from())).append(" -->");
            if (!edge.label().isEmpty()) {
                text.append("|").append(quoted(edge.label())).append("|");
            }
            text.append(" ").append(ids.get(edge.to())).append("\n");
        }
        return text.toString();
    }

    static String entities(Graph graph) {
        StringBuilder text = new StringBuilder("erDiagram\n");
        for (Graph.Node node : graph.nodes()) {
            text.append("    ").append(word(node.label())).append(" {\n");
            for (Graph.Row row : node.rows()) {
                text.append("        ").append(word(row.type())).append(" ").append(word(row.name()));
                text.append(row.mark().isEmpty() ? "" : " " + row.mark()).append("\n");
            }
            text.append("    }\n");
        }
        for (Graph.Edge edge : graph.edges()) {
            text.append("    ")
                    .append(word(edge.from()))
                    .append(" ")
                    .append(edge.kind())
                    .append(" ");
            text.append(word(edge.to()))
                    .append(" : ")
                    .append(quoted(edge.label()))
                    .append("\n");
        }
        return text.toString();
    }

    /** Mermaid reads HTML in labels, and writes characters as entities that begin with a hash. */
    private static String quoted(String label) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            text.append(
                    switch (c) {
                        case '"' -> "#quot;";
                        case '#' -> "#35;";
                        case '<' -> "#lt;";
                        case '>' -> "#gt;";
                        case '\\' -> "#92;";
                        case '`' -> "#96;";
                        default -> Character.isISOControl(c) ? " " : String.valueOf(c);
                    });
        }
        return text.append('"').toString();
    }

    /** Names and types stand without quotes. */
    private static String word(String name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean parts = word.isEmpty() || word.charAt(word.length() - 1) == '_';
            word.append(plain ? String.valueOf(c) : parts && c != '_' ? "" : "_");
        }
        int end = name.endsWith("_") || word.isEmpty() || word.charAt(word.length() - 1) != '_'
                ? word.length()
                : word.length() - 1;
        String kept = word.substring(0, end);
        return kept.isEmpty() || Character.isDigit(kept.charAt(0)) ? "x" + kept : kept;
    }
}
