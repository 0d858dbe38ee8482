package dev.gofasta.web.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
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

    private final int depth;

    private final boolean plain;

    /** Lets a field have {@code depth} levels. */
    StrictTreeDeserializer(Class<N> type, int depth) {
        this(type, JsonNodeDeserializer.getDeserializer(type), depth, false);
    }

    private StrictTreeDeserializer(Class<?> type, ValueDeserializer<?> delegate, int depth, boolean plain) {
        super(type);
        this.delegate = delegate;
        this.depth = depth;
        this.plain = plain;
    }

    /** A tree that is a field is stored as it is; one that is a whole body, such as a patch, may still be read as a type. */
    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return (property != null)
                ? new StrictTreeDeserializer<N>(handledType(), this.delegate, this.depth, true)
                : this;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Untyped;
    }

    @Override
    @SuppressWarnings("unchecked")
    public N deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = (JsonNode) this.delegate.deserialize(parser, context);
        int limit = this.plain ? this.depth : Bounds.DEPTH;
        Trees.check(node, 1, limit, (cause, place) -> DatabindException.wrapWithPath(context, cause, place));
        return (N) (this.plain ? Trees.plain(node) : node);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
