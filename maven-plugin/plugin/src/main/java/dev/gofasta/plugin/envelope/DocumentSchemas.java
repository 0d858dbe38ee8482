package dev.gofasta.plugin.envelope;

import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the documents, as they are in the plugin's jar. */
public final class DocumentSchemas {

    private static final String FOLDER = "/dev/gofasta/plugin/schemas/";
    private static final String VERSION = "-1.0.json";
    private static final String IDS = "https://gofasta.dev/schemas/";
    private static final String ENVELOPE = "envelope";
    private static final Pattern OTHER = Pattern.compile("([a-z-]+)" + Pattern.quote(VERSION) + "(?:#.*)?");

    private DocumentSchemas() {}

    /** Returns what there are schemas of: the envelope, then every goal in the order of help. */
    public static List<String> names() {
        return Stream.concat(Stream.of(ENVELOPE), CommandCatalog.all().stream().map(CommandDescriptor::name))
                .toList();
    }

    /** Returns the address that names the schema of {@code name}. */
    public static String idOf(String name) {
        return IDS + name + VERSION;
    }

    /**
     * Returns the schema of {@code name} with those that it refers to in its {@code $defs}, each under its own address: nothing
     * has to be fetched to use it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is none, naming the nearest
     */
    public static Map<String, @Nullable Object> bundle(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (!names().contains(word)) {
            throw unknown(name).asException();
        }
        Map<String, @Nullable Object> schema = read(word);
        Map<String, @Nullable Object> others = new TreeMap<>();
        collect(schema, others, word);
        if (!others.isEmpty()) {
            if (schema.get("$defs") instanceof Map<?, ?> own) {
                own.forEach((key, value) -> others.put(String.valueOf(key), value));
            }
            schema.put("$defs", others);
        }
        return schema;
    }

    private static void collect(@Nullable Object part, Map<String, @Nullable Object> others, String root) {
        if (part instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                if ("$ref".equals(name) && value instanceof String target) {
                    add(target, others, root);
                } else {
                    collect(value, others, root);
                }
            });
        } else if (part instanceof Iterable<?> elements) {
            elements.forEach(each -> collect(each, others, root));
        }
    }

    private static void add(String target, Map<String, @Nullable Object> others, String root) {
        Matcher other = OTHER.matcher(target);
        if (other.matches() && !other.group(1).equals(root) && !others.containsKey(other.group(1))) {
            Map<String, @Nullable Object> schema = read(other.group(1));
            others.put(other.group(1), schema);
            collect(schema, others, root);
        }
    }

    private static Problem unknown(String name) {
        String message = "There is no schema of '" + name + "'.";
        return Nearest.to(name, names())
                .map(near -> Problem.of(ProblemCode.GF_USAGE_INVALID_VALUE, message, "Did you mean '" + near + "'?")
                        .withFix(Fix.run("Show the schema of " + near, "mvn gofasta:schema -Dgoal=" + near)))
                .orElseGet(() -> Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        message,
                        "Take a goal, or 'envelope': mvn gofasta:schema lists them all."));
    }

    private static Map<String, @Nullable Object> read(String name) {
        try (InputStream in = DocumentSchemas.class.getResourceAsStream(FOLDER + name + VERSION)) {
            if (in == null) {
                throw new IllegalStateException("The plugin's jar has no schema of " + name);
            }
            return JsonTree.object(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException("Can't read the schema of " + name, ex);
        }
    }
}
