package dev.gofasta.generator.diagram;

import dev.gofasta.generator.outline.Sources;
import dev.gofasta.generator.report.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a diagram can show. */
public enum Kind {
    /** Controllers, their routes, and the services that handle them. */
    ROUTES("Controller"),
    /** The beans of the wiring, and what each gets. */
    BEANS("@Bean"),
    /** The entities with their fields, and how many of one belong to how many of another. */
    ENTITIES("@Entity");

    private final String trace;

    Kind(String trace) {
        this.trace = trace;
    }

    /** Returns the words that name the kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    /** Returns the kind that {@code word} names. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Returns the word that names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a file with this content may have something to show. */
    public boolean mayShow(String text) {
        return text.contains(trace) || this == ENTITIES && Resources.mayHoldEntity(text);
    }

    Graph graph(Sources sources, Resources resources) {
        return switch (this) {
            case ROUTES -> RouteGraph.of(sources);
            case BEANS -> BeanGraph.of(sources);
            case ENTITIES -> EntityGraph.of(sources, resources);
        };
    }
}
