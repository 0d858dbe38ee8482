package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A route that is about to be made.
 *
 * @param verb the HTTP method
 * @param path the path below that of the controller
 * @param handler the name of its methods
 * @param fields the fields of the body
 * @param body the qualified name of the body's class, or null without one
 * @param returns what it answers
 * @param summary one line for the API's documentation
 */
record Endpoint(
        HttpVerb verb,
        RoutePath path,
        String handler,
        List<Field> fields,
        @Nullable String body,
        MethodType returns,
        String summary) {

    static final String BODY = "request";

    /** Returns the service's method behind it. */
    ServiceMethod method() {
        List<ServiceMethod.Parameter> parameters = new ArrayList<>();
        path.variables().forEach(name -> parameters.add(new ServiceMethod.Parameter(MethodType.ID, name)));
        if (body != null) {
            parameters.add(new ServiceMethod.Parameter(MethodType.ofClass(body), BODY));
        }
        return new ServiceMethod(handler, returns, List.copyOf(parameters), verb == HttpVerb.GET);
    }

    /** Returns the call of that method. */
    String call(String service) {
        return service + "." + handler
                + method().parameters().stream()
                        .map(ServiceMethod.Parameter::name)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    boolean answersNothing() {
        return returns.equals(MethodType.NOTHING);
    }

    boolean answersTheResource(ResourceClasses classes) {
        return returns.name().equals(classes.name().pascal() + "Response");
    }
}
