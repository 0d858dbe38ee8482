package dev.gofasta.plugin.envelope;

import com.google.gson.stream.JsonWriter;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.plugin.goal.Written;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, lists and maps as JSON: members in the order of their components, enum constants in lower case, nulls left
 * out. Only the writer of Gson is used: its object mapping would cost a scaffold a tenth of its time.
 */
public final class Json {

    private static final Set<String> EVEN_NULL = Set.of("data", "error");

    private Json() {}

    /** Returns {@code envelope} indented by two spaces. */
    public static String pretty(Envelope envelope) {
        return write(envelope, "  ");
    }

    /** Returns a record, and what it holds, on one line, without a line end. */
    public static String compact(Record document) {
        return write(document, "");
    }

    /** Returns a document of maps, lists and plain values, indented by two spaces. */
    public static String pretty(Map<String, ? extends @Nullable Object> document) {
        return write(document, "  ");
    }

    /** Returns how many bytes {@code value} takes on one line. */
    public static int size(Object value) {
        String text = write(value, "");
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return size;
    }

    private static String write(Object document, String indent) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            writer.setIndent(indent);
            value(writer, document);
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't write to memory", ex);
        }
        return text.toString();
    }

    private static void value(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value instanceof Number number) {
            writer.value(number);
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Enum<?> constant) {
            writer.value(constant.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof Iterable<?> elements) {
            array(writer, elements);
        } else if (value instanceof Map<?, ?> map) {
            object(writer, map);
        } else if (value instanceof Location location) {
            location(writer, location);
        } else if (value instanceof Record record) {
            object(writer, record);
        } else {
            writer.value(value.toString());
        }
    }

    private static void array(JsonWriter writer, Iterable<?> elements) throws IOException {
        writer.beginArray();
        for (Object element : elements) {
            value(writer, element);
        }
        writer.endArray();
    }

    private static void object(JsonWriter writer, Map<?, ?> map) throws IOException {
        writer.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            writer.name(String.valueOf(entry.getKey()));
            value(writer, entry.getValue());
        }
        writer.endObject();
    }

    private static void location(JsonWriter writer, Location location) throws IOException {
        writer.beginObject().name("file").value(location.file());
        if (location.line() > 0) {
            writer.name("line").value(location.line());
        }
        if (location.column() > 0) {
            writer.name("column").value(location.column());
        }
        if (location.endLine() > 0) {
            writer.name("endLine").value(location.endLine());
            writer.name("endColumn").value(location.endColumn());
        }
        writer.endObject();
    }

    private static void object(JsonWriter writer, Record record) throws IOException {
        writer.beginObject();
        members(writer, record);
        writer.endObject();
    }

    private static void members(JsonWriter writer, Record record) throws IOException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(component, record);
            if (record instanceof Written<?> written && value == written.result()) {
                members(writer, written.result());
            } else if (value != null || record instanceof Envelope && EVEN_NULL.contains(component.getName())) {
                writer.name(nameOf(component));
                value(writer, value);
            }
        }
    }

    /** A component can't be called as this member of a finding is. */
    private static String nameOf(RecordComponent component) {
        return component.getName().equals("isNew") ? "new" : component.getName();
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException ex) {
            throw new IllegalStateException("Not a public record: " + record.getClass(), ex);
        }
    }
}
