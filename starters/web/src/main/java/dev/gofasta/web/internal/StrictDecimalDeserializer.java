package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Reads decimals only from numbers, and only those whose plain form is short: 1e999999999 is three bytes of attack. */
final class StrictDecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    // Far beyond any column, far below what costs memory to write out.
    private static final int DIGITS = 1_000;

    StrictDecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Float;
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > DIGITS) {
            throw ApplicationException.badRequest("INVALID_DATA", "has too many digits");
        }
        return value;
    }
}
