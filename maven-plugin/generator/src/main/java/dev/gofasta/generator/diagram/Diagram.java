package dev.gofasta.generator.diagram;

import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.report.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A diagram as text. */
public final class Diagram {

    private Diagram() {}

    /**
     * Draws one.
     *
     * @param isDot whether in DOT, else in Mermaid
     * @param resource the resource to show with its neighbours, or null for all
     */
    public static String draw(
            Kind kind, boolean isDot, Sources sources, Resources resources, @Nullable String resource) {
        Graph all = kind.graph(sources, resources);
        Graph graph = resource == null ? all : part(kind, all, resources, resource);
        if (isDot) {
            return Dot.graph(kind.word(), graph);
        }
        return kind == Kind.ENTITIES ? Mermaid.entities(graph) : Mermaid.flowchart(graph);
    }

    private static Graph part(Kind kind, Graph all, Resources resources, String resource) {
        Set<String> own = new HashSet<>();
        for (Graph.Node node : all.nodes()) {
            boolean isOwn = kind == Kind.ENTITIES
                    ? node.key().equals(resource)
                    : resources.ownerOf(node.key()).filter(resource::equals).isPresent();
            if (isOwn) {
                own.add(node.key());
            }
        }
        Set<String> shown = new HashSet<>(own);
        if (kind == Kind.ROUTES) {
            // A controller of several resources shows the routes that this one's service handles.
            all.edges().stream().filter(edge -> own.contains(edge.to())).forEach(edge -> shown.add(edge.from()));
        }
        return all.around(shown::contains);
    }

    /** Returns as many whole statements of {@code text} as fit into {@code bytes}; what is left is a diagram, too. */
    public static String shortened(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return text;
        }
        String end = text.startsWith("digraph") ? "}\n" : "";
        int left = bytes - end.length();
        int kept = 0;
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at) + 1;
            left -= text.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            boolean isWhole = text.startsWith("    }", at) || !isInBlock(text, at, next);
            kept = isWhole ? next : kept;
            at = next;
        }
        return text.substring(0, kept) + end;
    }

    /** A block begins with a brace at the end of a line, and its lines are indented further. */
    private static boolean isInBlock(String text, int start, int end) {
        boolean isErDiagram = text.startsWith("erDiagram");
        return isErDiagram && (text.startsWith(" {\n", end - 3) || text.startsWith("        ", start));
    }
}
