package dev.gofasta.generator.reference;

import dev.gofasta.generator.outline.MethodOutline;
import dev.gofasta.generator.outline.Outline;
import dev.gofasta.generator.outline.TypeOutline;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A class that hears of events.
 *
 * @param file its file
 */
record Listener(JavaFacts file) {

    /** Returns the simple names of the types of events that it listens for. */
    Set<String> events() {
        Set<String> events = new LinkedHashSet<>();
        for (TypeOutline type : Outline.of(file.path(), file.text()).allTypes()) {
            for (String supertype : type.supertypes()) {
                if (supertype.startsWith("ApplicationListener<")) {
                    addNames(supertype.substring("ApplicationListener<".length()), events);
                }
            }
            for (MethodOutline method : type.methods()) {
                if (method.annotation("EventListener").isPresent()
                        || method.annotation("TransactionalEventListener").isPresent()) {
                    method.parameters().forEach(parameter -> addNames(parameter.type(), events));
                    method.annotations().forEach(annotation -> addNames(annotation.arguments(), events));
                }
            }
        }
        return events;
    }

    private static void addNames(String text, Set<String> events) {
        for (String word : text.split("\\W+")) {
            if (!word.isEmpty()) {
                events.add(word);
            }
        }
    }
}
