package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Reads doubles only from numbers, and only those that do not turn into infinity. */
final class StrictDoubleDeserializer extends StdScalarDeserializer<Double> {

    StrictDoubleDeserializer() {
        super(Double.class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Float;
    }

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (Double) context.handleUnexpectedToken(Double.class, parser);
        }
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw ApplicationException.badRequest("INVALID_DATA", "is too large");
        }
        return value;
    }
}
