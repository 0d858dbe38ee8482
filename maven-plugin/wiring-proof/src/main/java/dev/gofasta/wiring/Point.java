package dev.gofasta.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;

/**
 * A place where Spring injects something.
 *
 * @param place the parameter or field
 * @param descriptor what Spring knows about it
 * @param required whether it may stay empty, as far as its member says
 * @param emptyWhenMissing whether a collection, map or array without elements is injected empty
 * @param construction whether the bean can't be created before it is injected
 * @param named the bean that is taken when there is one of that name, or null
 */
record Point(
        Place place,
        DependencyDescriptor descriptor,
        boolean required,
        boolean emptyWhenMissing,
        boolean construction,
        @Nullable String named) {

    /** Returns the type as it stands in Java, without packages. */
    String typeName() {
        String name = descriptor.getMethodParameter() == null
                ? descriptor.getResolvableType().getType().getTypeName()
                : descriptor.getMethodParameter().getGenericParameterType().getTypeName();
        return name.replaceAll("[\\w$]+[.$](?=\\w)", "");
    }
}
