package dev.gofasta.openapi.internal;

import dev.gofasta.web.SortableBy;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes the query parameters of a page as {@link SortableBy} binds them, with their limits. */
public final class PageParameters implements GlobalOperationCustomizer {

    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final String SORT = "sort";

    private final int defaultSize;
    private final int maxSize;

    public PageParameters(int defaultSize, int maxSize) {
        this.defaultSize = defaultSize;
        this.maxSize = maxSize;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handlerMethod) {
        for (MethodParameter parameter : handlerMethod.getMethodParameters()) {
            SortableBy sortable = parameter.getParameterAnnotation(SortableBy.class);
            if (sortable != null) {
                Set<String> replaced = Set.copyOf(
                        List.of(PAGE, SIZE, SORT, parameter.getParameter().getName()));
                replace(operation, replaced, List.of(page(), size(), sort(sortable)));
            }
        }
        return operation;
    }

    private static void replace(Operation operation, Set<String> names, List<Parameter> replacements) {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.removeIf(parameter -> "query".equals(parameter.getIn()) && names.contains(parameter.getName()));
        parameters.addAll(replacements);
        operation.setParameters(parameters);
    }

    private static Parameter page() {
        return query(PAGE, "The page, counted from 0.", number(0, 0));
    }

    private Parameter size() {
        Schema<Object> schema = number(1, defaultSize);
        schema.setMaximum(BigDecimal.valueOf(maxSize));
        return query(SIZE, "How many elements a page has.", schema);
    }

    private static Parameter sort(SortableBy sortable) {
        Set<String> names = new LinkedHashSet<>(List.of(sortable.value()));
        names.add("id");
        Schema<Object> item = Schemas.text("A property, and asc or desc.");
        item.setPattern(names.stream().map(PageParameters::literal).collect(Collectors.joining("|", "^(", ")"))
                + "(,(asc|desc))?$");
        Schema<Object> schema = Schemas.of("array", "The orders, the most important first.");
        schema.setItems(item);
        return query(SORT, "Sort by " + String.join(", ", names) + "; may be repeated.", schema);
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<Object> number(int minimum, int byDefault) {
        Schema<Object> schema = Schemas.of("integer", "A whole number.");
        schema.setMinimum(BigDecimal.valueOf(minimum));
        schema.setDefault(byDefault);
        return schema;
    }

    private static String literal(String name) {
        return name.replace(".", "\\.");
    }
}
