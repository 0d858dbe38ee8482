package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import java.util.List;
import java.util.Optional;

/**
 * What {@link AddEndpoint} is asked.
 *
 * @param resource the resource
 * @param verb the HTTP method
 * @param path the path, below that of the controller or a whole one
 * @param fields the fields of the body; none for no body
 * @param handler the name of the methods, or empty for the path's last word
 * @param returns {@code void}, {@code response} or a field type, or empty for what suits the verb
 * @param summary one line for the API's documentation, or empty
 * @param noService whether the service is left alone
 */
public record EndpointRequest(
        String resource,
        String verb,
        String path,
        List<Field> fields,
        Optional<String> handler,
        Optional<String> returns,
        Optional<String> summary,
        boolean noService) {}
