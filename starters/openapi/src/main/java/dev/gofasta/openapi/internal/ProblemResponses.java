package dev.gofasta.openapi.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/**
 * Adds the errors that an operation can answer, as problem documents (RFC 9457). A response that the operation
 * documents itself, and a schema or response of the same name in the application's own components, stay as they are.
 */
public final class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final Set<HttpMethod> CHANGING =
            EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void customise(OpenAPI openApi) {
        Map<String, PathItem> paths = openApi.getPaths();
        if (paths == null || paths.isEmpty()) {
            return;
        }
        if (openApi.getComponents() == null) {
            openApi.setComponents(new Components());
        }
        Components components = openApi.getComponents();
        paths.values()
                .forEach(path -> path.readOperationsMap()
                        .forEach((method, operation) ->
                                applicable(method, operation).forEach(problem -> add(problem, operation, components))));
    }

    private static Set<ProblemResponse> applicable(HttpMethod method, Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        Set<ProblemResponse> problems = EnumSet.of(ProblemResponse.INTERNAL_ERROR);
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            problems.add(ProblemResponse.BAD_REQUEST);
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            problems.add(ProblemResponse.NOT_FOUND);
        }
        if (CHANGING.contains(method)) {
            problems.add(ProblemResponse.CONFLICT);
        }
        parameters.stream().filter(ProblemResponses::isIfMatch).forEach(parameter -> {
            problems.add(ProblemResponse.PRECONDITION_FAILED);
            if (Boolean.TRUE.equals(parameter.getRequired())) {
                problems.add(ProblemResponse.PRECONDITION_REQUIRED);
            }
        });
        return problems;
    }

    private static boolean isIfMatch(Parameter parameter) {
        return "header".equals(parameter.getIn()) && HttpHeaders.IF_MATCH.equalsIgnoreCase(parameter.getName());
    }

    private static void add(ProblemResponse problem, Operation operation, Components components) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        ApiResponse reference = new ApiResponse().$ref("#/components/responses/" + problem.key());
        if (operation.getResponses().putIfAbsent(problem.status(), reference) == null) {
            define(problem, components);
        }
    }

    private static void define(ProblemResponse problem, Components components) {
        if (components.getSchemas() == null || !components.getSchemas().containsKey(ProblemSchema.NAME)) {
            components.addSchemas(ProblemSchema.NAME, ProblemSchema.create());
        }
        if (components.getResponses() == null || !components.getResponses().containsKey(problem.key())) {
            Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + ProblemSchema.NAME);
            Content content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
            components.addResponses(
                    problem.key(),
                    new ApiResponse().description(problem.description()).content(content));
        }
    }
}
