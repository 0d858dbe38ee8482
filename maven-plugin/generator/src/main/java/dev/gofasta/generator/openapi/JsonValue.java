package dev.gofasta.generator.openapi;

import java.util.List;
import java.util.Map;

/** A value of a JSON text and the line that it stands on: for a member of an object, the line of its name. */
sealed interface JsonValue {

    /** Returns the line, counted from 1. */
    int line();

    /** Returns the column in UTF-16 units, counted from 1. */
    int column();

    /** An object; its members are in the order of the text. */
    record JsonObject(Map<String, JsonValue> members, int line, int column) implements JsonValue {}

    /** An array. */
    record JsonArray(List<JsonValue> elements, int line, int column) implements JsonValue {}

    /** A text. */
    record JsonText(String text, int line, int column) implements JsonValue {}

    /** A number as it is written, true, false or null. */
    record JsonLiteral(String literal, int line, int column) implements JsonValue {}
}
