package dev.gofasta.generator.diagram;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.Sources.Found;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The beans that factory methods make, and what each of them gets: other beans, or types that are made elsewhere. */
final class BeanGraph {

    private final Sources sources;
    private final List<Bean> beans = new ArrayList<>();
    private final Map<String, List<String>> beansOfType = new LinkedHashMap<>();

    private record Bean(String type, MethodOutline method) {}

    private BeanGraph(Sources sources) {
        this.sources = sources;
    }

    static Graph of(Sources sources) {
        BeanGraph wiring = new BeanGraph(sources);
        sources.all().forEach(wiring::collect);
        Graph graph = new Graph();
        for (Bean bean : wiring.beans) {
            graph.node(bean.type(), label(bean), List.of());
        }
        for (Bean bean : wiring.beans) {
            for (MethodOutline.Parameter parameter : bean.method().parameters()) {
                String wanted = inner(parameter.type());
                for (String found : wiring.beansOfType.getOrDefault(wanted, List.of(wanted))) {
                    graph.node(found, found, List.of());
                    graph.edge(bean.type(), found, "", "");
                }
            }
        }
        return graph;
    }

    private static String label(Bean bean) {
        return bean.method().name() + " : " + bean.method().returnType();
    }

    private void collect(Outline outline) {
        for (TypeOutline type : outline.allTypes()) {
            for (MethodOutline method : type.methods()) {
                if (method.annotation("Bean").isPresent()) {
                    Bean bean = new Bean(inner(method.returnType()), method);
                    beans.add(bean);
                    offer(outline, bean.type(), bean.type(), 0);
                }
            }
        }
    }

    /** A bean is wanted by its own type, or by one that this extends. */
    private void offer(Outline outline, String bean, String type, int depth) {
        String simple = inner(type);
        List<String> known = beansOfType.computeIfAbsent(simple, each -> new ArrayList<>(1));
        if (!known.contains(bean)) {
            known.add(bean);
        }
        sources.resolve(outline, simple)
                .filter(found -> depth < 8)
                .ifPresent(found -> offerSupertypes(found, bean, depth));
    }

    private void offerSupertypes(Found found, String bean, int depth) {
        found.type().supertypes().forEach(each -> offer(found.outline(), bean, each, depth + 1));
    }

    /** Returns the type that is wanted, without what it is wrapped in. */
    private static String inner(String type) {
        int open = type.indexOf('<');
        String outer = open < 0 ? type : type.substring(0, open);
        boolean wraps = open >= 0
                && List.of("ObjectProvider", "Optional", "List", "Set", "Collection", "Provider")
                        .contains(outer);
        String inner = wraps ? type.substring(open + 1, type.length() - 1) : outer;
        int arguments = inner.indexOf('<');
        String bare = arguments < 0 ? inner : inner.substring(0, arguments);
        return bare.substring(bare.lastIndexOf('.') + 1);
    }
}
