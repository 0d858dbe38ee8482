package dev.gofasta.web.internal;

import dev.gofasta.web.MergePatch;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A merge patch over trees of Jackson. */
final class JsonMergePatch<T> implements MergePatch<T> {

    private final ObjectNode patch;

    private final JavaType type;

    private final JsonMapper mapper;

    private final MergedValidation validation;

    JsonMergePatch(ObjectNode patch, JavaType type, JsonMapper mapper, MergedValidation validation) {
        this.patch = patch;
        this.type = type;
        this.mapper = mapper;
        this.validation = validation;
    }

    @Override
    public T applyTo(T current) {
        JsonNode target = this.mapper.valueToTree(current);
        T merged = read(merge(target, this.patch));
        this.validation.validate(merged);
        return merged;
    }

    private T read(JsonNode merged) {
        try {
            return this.mapper.readerFor(this.type).readValue(merged);
        } catch (JacksonException ex) {
            throw new HttpMessageNotReadableException("The merged body does not fit its type", ex, new NoBody());
        }
    }

    /** The algorithm of RFC 7396, section 2, on a copy of the target. */
    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = (target instanceof ObjectNode object) ? object.deepCopy() : changes.objectNode();
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
