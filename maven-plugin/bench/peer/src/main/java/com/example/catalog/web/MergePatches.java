package com.example.catalog.web;

import com.example.catalog.error.ApiException;
import com.example.catalog.error.FieldProblem;
import com.example.catalog.error.UnreadableBody;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Applies JSON merge patches (RFC 7396) to request records. */
@Component
class MergePatches {

    static final String MEDIA_TYPE = "application/merge-patch+json";

    private final JsonMapper mapper;

    private final Validator validator;

    MergePatches(JsonMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    <T> T apply(ObjectNode patch, T current, Class<T> type) {
        T merged = read(merge(mapper.valueToTree(current), patch), type);
        Set<ConstraintViolation<T>> violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ApiException(
                    HttpStatus.BAD_REQUEST,
                    "VALIDATION_FAILED",
                    "The patched record is not valid.",
                    violations.stream().map(MergePatches::place).toList());
        }
        return merged;
    }

    private <T> T read(JsonNode tree, Class<T> type) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (JacksonException ex) {
            throw UnreadableBody.exception(ex);
        }
    }

    private static FieldProblem place(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return FieldProblem.body(
                "/" + violation.getPropertyPath().toString().replace('.', '/'), code, violation.getMessage());
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.forEachEntry((name, value) -> {
            if (value.isNull()) {
                result.remove(name);
            } else {
                result.set(name, merge(result.path(name), value));
            }
        });
        return result;
    }
}
