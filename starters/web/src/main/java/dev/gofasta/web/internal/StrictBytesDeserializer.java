package dev.gofasta.web.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.type.LogicalType;

/** Reads bytes only from base64 in its one canonical form: Jackson skips blanks and ignores what is left over at the end. */
final class StrictBytesDeserializer extends StdScalarDeserializer<byte[]> {

    StrictBytesDeserializer() {
        super(byte[].class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Binary;
    }

    @Override
    public byte[] deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) && parser.getEmbeddedObject() instanceof byte[] bytes) {
            return bytes;
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (byte[]) context.handleUnexpectedToken(byte[].class, parser);
        }
        String text = parser.getString();
        byte[] bytes = decode(text, context.getBase64Variant());
        return (bytes != null) ? bytes : (byte[]) context.handleWeirdStringValue(byte[].class, text, "not base64");
    }

    @Override
    public byte[] getEmptyValue(DeserializationContext context) {
        return new byte[0];
    }

    private static byte @Nullable [] decode(String text, Base64Variant variant) {
        try {
            byte[] bytes = variant.decode(text);
            return variant.encode(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }
}
