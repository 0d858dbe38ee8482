package dev.gofasta.generator.architecture;

import java.util.Locale;
import java.util.Set;

/** A layer, and which others it must not know. */
enum Layer {
    MODEL("An entity knows other entities only; what it needs is passed to it, or done by a service."),
    DTO("A DTO carries data and knows entities only; let a service fill it."),
    REPOSITORY("A repository reads and writes rows; call it from a service."),
    SERVICE("A service is called by controllers and knows none of them; pass it what it needs as arguments."),
    WEB("Call a service; give it a method for what is missing.");

    private final String advice;

    Layer(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    private Set<Layer> forbidden() {
        return switch (this) {
            case MODEL -> Set.of(DTO, REPOSITORY, SERVICE, WEB);
            case DTO -> Set.of(REPOSITORY, SERVICE, WEB);
            case REPOSITORY -> Set.of(SERVICE, WEB);
            case SERVICE -> Set.of(WEB);
            case WEB -> Set.of(REPOSITORY);
        };
    }

    boolean mayUse(Layer other) {
        return !forbidden().contains(other);
    }

    /** Returns how the layer is called in messages, which is how its package is. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
