package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Name;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What generated classes import for the fields of one resource; imports that a class does not use are dropped later. */
public final class FieldImports {

    private final Name resource;
    private final Packages packages;

    /** Collects for fields of {@code resource}. */
    public FieldImports(Name resource, Packages packages) {
        this.resource = resource;
        this.packages = packages;
    }

    /** Returns what an entity imports: types, annotations, and the entities that it points to. */
    public List<String> ofEntity(List<Field> fields) {
        return collect(
                fields,
                field -> Stream.concat(
                        EntityMapping.imports(field).stream(),
                        field.scalar() ? types(field) : Stream.of(targetType(field, "model", ""))));
    }

    /** Returns what a record imports that mentions the values of {@code fields} as clients see them. */
    public List<String> ofTypes(List<Field> fields) {
        return collect(fields, this::types);
    }

    /** Returns what a request record imports for its constraints and defaults. */
    public List<String> ofRequest(List<Field> fields) {
        return Stream.of(
                        Constraints.imports(fields).stream(),
                        collect(fields, this::types).stream(),
                        fields.stream().anyMatch(Field::email) ? Stream.of("java.util.Locale") : Stream.<String>empty(),
                        fields.stream().anyMatch(field -> field.defaultValue() != null)
                                ? Stream.of(
                                        "java.util.Objects", "java.time.ZoneOffset", "java.time.temporal.ChronoUnit")
                                : Stream.<String>empty())
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what the fixtures import for their sample values. */
    public List<String> ofSamples(List<Field> fields) {
        return collect(fields, field -> Stream.concat(types(field), Samples.imports(field.type()).stream()));
    }

    /** Returns the qualified name of a class that belongs to the resource that {@code field} points to. */
    public String targetType(Field field, String layer, String suffix) {
        Name target = field.requireReference().target();
        return packages.of(layer, target) + "." + target.pascal() + suffix;
    }

    private Stream<String> types(Field field) {
        if (field.type() == FieldType.ENUM) {
            return Stream.of(packages.of("model", resource) + "." + resource.pascal()
                    + field.name().pascal());
        }
        Stream<String> own = Stream.ofNullable(field.type().java().importName());
        return field.toMany() ? Stream.concat(own, Stream.of("java.util.Set")) : own;
    }

    private static List<String> collect(List<Field> fields, Function<Field, Stream<String>> imports) {
        return fields.stream().flatMap(imports).distinct().sorted().toList();
    }
}
