package dev.gofasta.plugin.envelope;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps and lists that {@link Json} writes again as it was: members in their order, numbers with their digits. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * Reads one object.
     *
     * @throws IOException when it is none, or can't be read
     */
    public static Map<String, @Nullable Object> object(Reader text) throws IOException {
        try (JsonReader reader = new JsonReader(text)) {
            return object(reader);
        }
    }

    private static Map<String, @Nullable Object> object(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            members.put(reader.nextName(), value(reader));
        }
        reader.endObject();
        return members;
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        JsonToken token = reader.peek();
        if (token == JsonToken.BEGIN_OBJECT) {
            return object(reader);
        } else if (token == JsonToken.BEGIN_ARRAY) {
            return array(reader);
        } else if (token == JsonToken.BOOLEAN) {
            return reader.nextBoolean();
        } else if (token == JsonToken.NUMBER) {
            return new BigDecimal(reader.nextString());
        } else if (token == JsonToken.NULL) {
            reader.nextNull();
            return null;
        }
        return reader.nextString();
    }

    private static List<@Nullable Object> array(JsonReader reader) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(value(reader));
        }
        reader.endArray();
        return elements;
    }
}
