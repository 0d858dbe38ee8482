package dev.gofasta.wiring;

import java.util.List;

/**
 * One thing that is wrong with a bean graph. It knows classes and members, not sources; whoever reads it finds the lines.
 *
 * @param kind what is wrong
 * @param bean the name of the bean that it is wrong with, empty when there is none
 * @param place the class or member to look at
 * @param type the type that is asked for, as it stands in Java; empty when none is
 * @param detail what else there is to say: the class of the type, a stereotype, or the cause of a failure
 * @param related the beans to choose from, or the beans of a cycle in their order
 */
public record Finding(Kind kind, String bean, Place place, String type, String detail, List<Related> related) {

    /** What can be wrong. */
    public enum Kind {
        /** Nothing can be injected. */
        MISSING,
        /** Several beans could be injected, and nothing says which. */
        AMBIGUOUS,
        /** Beans that need each other in order to be created. */
        CIRCULAR,
        /** A bean that nothing is injected with and that no library could look for. */
        UNUSED,
        /** A class with a stereotype that no bean definition stands for. */
        UNREGISTERED,
        /** The graph could not be built. */
        NOT_PROVEN
    }

    /**
     * A bean, and where it is declared.
     *
     * @param bean its name, or for a class that is not a bean the class's name
     */
    public record Related(String bean, Place place) {}

    public Finding {
        related = List.copyOf(related);
    }
}
