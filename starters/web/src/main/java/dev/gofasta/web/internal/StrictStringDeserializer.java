package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads strings only from strings, and only those that a database can hold and JSON can write again. */
final class StrictStringDeserializer extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        if (text.indexOf('\0') >= 0) {
            throw ApplicationException.badRequest("INVALID_DATA", "must not contain the character NUL");
        }
        if (loneSurrogate(text)) {
            throw ApplicationException.badRequest("INVALID_DATA", "must not contain half of a surrogate pair");
        }
        return text;
    }

    private static boolean loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
