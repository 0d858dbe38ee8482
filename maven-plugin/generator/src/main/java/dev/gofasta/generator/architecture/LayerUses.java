package dev.gofasta.generator.architecture;

import dev.gofasta.generator.outline.NameUses;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.Place;
import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a class knows one of a layer that its own must not know: where it imports it, else where it first names it. */
final class LayerUses {

    private final Layers layers;
    private final Map<String, Layer> layerOfClass = new HashMap<>();
    private final Map<String, String> nameOfLayer = new HashMap<>();

    LayerUses(Layers layers, Sources sources) {
        this.layers = layers;
        for (Outline outline : sources.all()) {
            for (TypeOutline type : outline.types()) {
                Layer layer = layers.of(outline, type);
                if (layer != null) {
                    layerOfClass.put(outline.fullName(type), layer);
                    nameOfLayer.put(outline.fullName(type), type.name());
                }
            }
        }
    }

    List<Diagnostic> in(Outline outline, String text) {
        Optional<TypeOutline> main = outline.mainType();
        Layer layer = main.map(type -> layers.of(outline, type)).orElse(null);
        if (layer == null) {
            return List.of();
        }
        String user = main.get().name();
        List<Diagnostic> found = new ArrayList<>();
        Set<String> imported = new HashSet<>();
        for (Outline.Import each : outline.imports()) {
            String name = owner(each);
            Layer other = name.endsWith(".*")
                    ? layers.ofPackage(name.substring(0, name.length() - 2))
                    : layerOfClass.get(name);
            if (other != null && !layer.mayUse(other)) {
                imported.add(name);
                found.add(finding(user, layer, name, other, new Location(outline.path(), each.line(), 1))
                        .withFixes(unusedImport(outline, text, each)));
            }
        }
        for (Map.Entry<String, Place> use : uses(outline, text).entrySet()) {
            String name = fullName(outline, use.getKey());
            Layer other = layerOfClass.get(name);
            if (other != null && !layer.mayUse(other) && imported.add(name)) {
                found.add(finding(user, layer, name, other, outline.at(use.getValue())));
            }
        }
        return found;
    }

    /** The class of a static import. */
    private String owner(Outline.Import each) {
        String name = each.name();
        return each.isStatic() ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Names are looked for only where one could be a class that needs no import. */
    private Map<String, Place> uses(Outline outline, String text) {
        String prefix = outline.packageName().isEmpty() ? "" : outline.packageName() + ".";
        boolean neighbours = layers.ofPackage(outline.packageName()) == null;
        boolean inFull = text.indexOf(layers.base() + ".", endOfImports(text)) >= 0;
        return neighbours || inFull
                ? NameUses.first(
                        text, name -> layerOfClass.containsKey(name) || layerOfClass.containsKey(prefix + name))
                : Map.of();
    }

    private static int endOfImports(String text) {
        int last = Math.max(text.lastIndexOf("\nimport "), text.indexOf("package "));
        return Math.max(0, text.indexOf(';', Math.max(0, last)));
    }

    private String fullName(Outline outline, String name) {
        return layerOfClass.containsKey(name) || outline.packageName().isEmpty()
                ? name
                : outline.packageName() + "." + name;
    }

    private Diagnostic finding(String user, Layer layer, String name, Layer other, Location location) {
        String simple = nameOfLayer.getOrDefault(name, name);
        return new Diagnostic(
                ProblemCode.GF_ARCH_LAYER,
                Severity.ERROR,
                "%s (%s) must not know %s (%s).".formatted(user, layer.word(), simple, other.word()),
                "gofasta",
                location,
                layer.advice());
    }

    private static List<Fix> unusedImport(Outline outline, String text, Outline.Import each) {
        @Nullable Fix fix = UnusedImport.fix(outline.path(), text, each);
        return fix == null ? List.of() : List.of(fix);
    }
}
