package dev.gofasta.generator.reference;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.outline.FieldOutline;
import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what is meant by {@code Book}, {@code com.acme.shop.model.Book}, {@code Book.title} or {@code BookService.find}. */
final class Symbols {

    private final ReferenceGraph graph;
    private final String text;

    private Symbols(ReferenceGraph graph, String text) {
        this.graph = graph;
        this.text = text;
    }

    /**
     * Returns the symbol that {@code text} names; a main class comes before one of the tests.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, naming the nearest
     */
    static Symbol find(ReferenceGraph graph, String text) {
        String plain = text.strip().replace('#', '.').replaceFirst("\\(.*\\)$", "");
        return new Symbols(graph, plain).find();
    }

    private Symbol find() {
        Symbol type = type(text);
        if (type != null) {
            return type;
        }
        int dot = text.lastIndexOf('.');
        Symbol owner = dot < 0 ? null : type(text.substring(0, dot));
        if (owner == null) {
            throw unknown(text, graph.types().simpleNames(), dot < 0 ? text : text.substring(0, dot));
        }
        String name = text.substring(dot + 1);
        Symbol member = member(owner, name);
        if (member == null) {
            throw unknown(text, members(owner), name);
        }
        return member;
    }

    /** A type by its simple or full name; a nested one also after the one that holds it. */
    private @Nullable Symbol type(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        for (JavaFacts file : candidates(name, simple)) {
            Outline outline = Outline.of(file.path(), file.text());
            for (TypeOutline type : outline.allTypes()) {
                if (type.name().equals(simple)) {
                    return new Symbol(file, outline, type, null, null);
                }
            }
        }
        return null;
    }

    private List<JavaFacts> candidates(String name, String simple) {
        JavaFacts full = graph.types().byFullName(name);
        if (full != null) {
            return List.of(full);
        }
        List<JavaFacts> candidates = new ArrayList<>();
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            candidates.addAll(graph.types().bySimpleName(simple));
            candidates.sort((a, b) -> Boolean.compare(a.test(), b.test()));
        } else if (!simple.isEmpty() && Character.isUpperCase(simple.charAt(0))) {
            Symbol outer = type(name.substring(0, dot));
            if (outer != null) {
                candidates.add(outer.file());
            }
        }
        return candidates;
    }

    private static @Nullable Symbol member(Symbol owner, String name) {
        FieldOutline field = owner.type().field(name).orElse(null);
        if (field != null) {
            return new Symbol(owner.file(), owner.outline(), owner.type(), field, null);
        }
        for (MethodOutline method : owner.type().methods()) {
            if (method.name().equals(name) && !method.isConstructor()) {
                return new Symbol(owner.file(), owner.outline(), owner.type(), null, method);
            }
        }
        return null;
    }

    private static Set<String> members(Symbol owner) {
        Set<String> names = new TreeSet<>();
        owner.type().fields().forEach(field -> names.add(field.name()));
        owner.type().methods().forEach(method -> names.add(method.name()));
        return names;
    }

    private static RuntimeException unknown(String text, Set<String> names, String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        List<String> near = nearest(simple, new TreeSet<>(names));
        return Problem.of(
                        ProblemCode.GF_USAGE_UNKNOWN_SYMBOL,
                        "The project declares no '" + text + "'.",
                        near.isEmpty()
                                ? "Name one of its types, such as Book, or a member of one, such as Book.title."
                                : "Did you mean " + String.join(" or ", near) + "?")
                .asException();
    }

    /** Up to three, the nearest first; then those that hold the word. */
    private static List<String> nearest(String name, Set<String> names) {
        List<String> near = new ArrayList<>();
        while (near.size() < 3) {
            String next = Nearest.to(name, names).orElse(null);
            if (next == null) {
                break;
            }
            near.add(next);
            names.remove(next);
        }
        names.stream()
                .filter(each ->
                        name.length() > 2 && each.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .limit(3L - near.size())
                .forEach(near::add);
        return near;
    }
}
