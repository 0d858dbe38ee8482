package dev.gofasta.generator.rename;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One place that names something.
 *
 * @param source the file
 * @param offset where the name starts
 * @param name the name
 * @param element what it names, or null where the compiler could not tell
 * @param qualified whether something stands before it and a dot or colons
 * @param receiver the name of the type of what stands there, simple or qualified, or null where that is unknown
 * @param declaredType the simple name of the type of the variable that it names or declares, or null
 * @param type whether it can only name a type
 */
record Use(
        SourceText source,
        int offset,
        String name,
        @Nullable Element element,
        boolean qualified,
        @Nullable String receiver,
        @Nullable String declaredType,
        boolean type) {

    /** Returns the simple name of the type before the dot, or null. */
    @Nullable
    String receiverName() {
        return receiver == null ? null : receiver.substring(receiver.lastIndexOf('.') + 1);
    }
}
