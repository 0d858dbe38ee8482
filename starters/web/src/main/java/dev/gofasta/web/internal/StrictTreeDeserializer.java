package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Reads JSON of any shape whose every part can be stored and written again; {@code null} is Java's null, not a node. */
final class StrictTreeDeserializer<N extends JsonNode> extends StdDeserializer<N> {

    private final ValueDeserializer<?> delegate;

    StrictTreeDeserializer(Class<N> type) {
        super(type);
        this.delegate = JsonNodeDeserializer.getDeserializer(type);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Untyped;
    }

    @Override
    @SuppressWarnings("unchecked")
    public N deserialize(JsonParser parser, DeserializationContext context) {
        N node = (N) this.delegate.deserialize(parser, context);
        check(node, 1, context);
        return node;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private static void check(JsonNode node, int depth, DeserializationContext context) {
        if (node.isObject()) {
            Bounds.checkDepth(depth);
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                // Told of the object: such a name could not be written as part of a pointer.
                Bounds.checkText(member.getKey());
                check(member.getValue(), depth, new JacksonException.Reference(node, member.getKey()), context);
            }
        } else if (node.isArray()) {
            Bounds.checkDepth(depth);
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), depth, new JacksonException.Reference(node, i), context);
            }
        } else if (node.isString()) {
            Bounds.checkText(node.stringValue());
        } else if (node.isBigDecimal()) {
            Bounds.checkDecimal(node.decimalValue());
        }
    }

    private static void check(
            JsonNode child, int depth, JacksonException.Reference place, DeserializationContext context) {
        try {
            check(child, depth + 1, context);
        } catch (ApplicationException | JacksonException ex) {
            throw DatabindException.wrapWithPath(context, ex, place);
        }
    }
}
