package dev.gofasta.generator.contribute;

import dev.gofasta.generator.clickhouse.ClickHouseFields;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldImports;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.field.Reference;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import dev.gofasta.generator.policy.PolicyEdits;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.WiringMode;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A resource that is about to be made.
 *
 * @param name its name in the singular
 * @param fields its fields in the order given
 * @param module the module it goes to
 * @param application the application it belongs to
 * @param migrationVersion the version of its migration
 * @param layer how far it is built
 */
public record ResourceModel(
        Name name,
        List<Field> fields,
        Module module,
        ApplicationClass application,
        String migrationVersion,
        Layer layer) {

    private static final List<String> LAYERS =
            List.of("model", "repository", "dto", "service", "web", "wiring", "fixture", "support");

    /** What all resources of an application share stays in one place in every layout. */
    private static final String SHARED = "support";

    /** A whole resource. */
    public ResourceModel(
            Name name, List<Field> fields, Module module, ApplicationClass application, String migrationVersion) {
        this(name, fields, module, application, migrationVersion, Layer.CONTROLLER);
    }

    /** Returns the same resource, built as far as {@code other}. */
    public ResourceModel through(Layer other) {
        return new ResourceModel(name, fields, module, application, migrationVersion, other);
    }

    /** Returns the same resource with {@code other} fields. */
    public ResourceModel with(List<Field> other) {
        return new ResourceModel(name, List.copyOf(other), module, application, migrationVersion, layer);
    }

    /** Returns the same resource with another version of its migration. */
    public ResourceModel numbered(String version) {
        return new ResourceModel(name, fields, module, application, version, layer);
    }

    /** Returns the path of its entity. */
    public String entityPath() {
        return module.mainJava(packageOf("model")) + "/" + name.pascal() + ".java";
    }

    /** Returns the package of one layer, such as {@code com.acme.shop.model}. */
    public String packageOf(String layer) {
        return packageOf(layer, name);
    }

    /** Returns the package in which {@code resource} has its classes of one layer. */
    public String packageOf(String layer, Name resource) {
        Layout layout = layer.equals(SHARED) ? Layout.LAYERED : module.layout();
        return layout.packageOf(application.packageName(), layer, resource);
    }

    /** Returns the last part of its URL. */
    public String path() {
        return name.snakePlural();
    }

    /** Returns those fields that point to other resources, or to rows of this one. */
    public List<Field> relations() {
        return select(field -> !field.scalar());
    }

    /** Returns the folder of the templates that its parts are made from. */
    String templates() {
        return module.database() == Database.CLICKHOUSE ? "clickhouse/" : "resource/";
    }

    /** Returns the view of this resource's fields. */
    public FieldView view() {
        return new FieldView(name, this::packageOf);
    }

    private List<Field> select(Predicate<Field> wanted) {
        return fields.stream().filter(wanted).toList();
    }

    /** Returns the placeholders that every template of a resource may use. */
    public Map<String, Object> placeholders() {
        Map<String, Object> values = new LinkedHashMap<>();
        addNames(values);
        addFields(values);
        addImports(values);
        new RelationView(this).addTo(values);
        if (module.database() == Database.CLICKHOUSE) {
            ClickHouseFields.addTo(values, fields);
        }
        return values;
    }

    private void addNames(Map<String, Object> values) {
        values.put("packages", LAYERS.stream().collect(Collectors.toMap(layer -> layer, this::packageOf)));
        values.put("Name", name.pascal());
        values.put("name", name.camel());
        values.put("names", name.camelPlural());
        values.put("words", name.spoken());
        values.put("Words", Names.capitalized(name.spokenPlural()));
        values.put("wordsPlural", name.spokenPlural());
        values.put("article", name.article());
        values.put("Article", Names.capitalized(name.article()));
        values.put("table", name.snakePlural());
        values.put("now", SqlDialect.of(module.database()).now());
        values.put("path", path());
        values.put("apiPrefix", module.apiPrefix());
        Optional<String> policy = module.policy();
        values.put("guarded", policy.isPresent());
        values.put("open", policy.isEmpty());
        values.put(
                "usersRead",
                policy.filter(text -> PolicyEdits.usersRead(text, module.apiPrefix() + "/" + path()))
                        .isPresent());
        values.put("withEntity", layer != Layer.RECORDS);
        values.put("withRequests", layer.has("dto"));
        values.put("withWeb", layer.has("controller"));
        boolean scanned = module.wiringMode() == WiringMode.SCANNED;
        values.put("scanned", scanned);
        values.put("explicit", !scanned);
        // Within a section of a field, the plain keys are the field's: these name the resource there.
        values.put("Entity", name.pascal());
        values.put("entity", name.camel());
        values.put("entities", name.camelPlural());
        values.put("entityWords", name.spoken());
        values.put("ENTITY", name.snake().toUpperCase(Locale.ROOT));
    }

    private void addFields(Map<String, Object> values) {
        FieldView view = view();
        List<Field> scalars = select(Field::scalar);
        List<Field> filters = select(Field::filterable);
        values.put("fields", view.of(fields));
        values.put("scalarFields", view.of(scalars));
        values.put("hasScalars", !scalars.isEmpty());
        values.put("firstScalar", view.of(scalars.stream().limit(1).toList()));
        values.put("filterFields", filterViews(filters));
        values.put("noFilter", filters.stream().map(field -> "null").collect(Collectors.joining(", ")));
        values.put("invalidArguments", view.invalidArguments(fields));
        values.put("hasInvalids", !view.invalidArguments(fields).isEmpty());
        values.put("hasFilters", !filters.isEmpty());
        values.put("uniqueFields", view.of(select(Field::unique)));
        values.put("hasUniques", fields.stream().anyMatch(Field::unique));
        values.put("normalizedFields", view.of(select(Field::normalized)));
        values.put("hasNormalized", fields.stream().anyMatch(Field::normalized));
        values.put("sortFields", sortFields());
        // Arrays are equal only to themselves: records that hold some are compared by their components.
        values.put(
                "compared",
                fields.stream().anyMatch(field -> field.type() == FieldType.BYTES)
                        ? ".usingRecursiveComparison()"
                        : "");
    }

    /** Each filter with the arguments of a filter record that selects by it alone. */
    private List<Map<String, Object>> filterViews(List<Field> filters) {
        List<Map<String, Object>> views = view().of(filters);
        for (int wanted = 0; wanted < views.size(); wanted++) {
            List<String> arguments = new ArrayList<>(Collections.nCopies(views.size(), "null"));
            Map<String, Object> each = views.get(wanted);
            arguments.set(
                    wanted,
                    filters.get(wanted).scalar()
                            ? "wanted." + each.get("getter") + "()"
                            : each.get("one") + ".getId()");
            each.put("filterArguments", String.join(", ", arguments));
        }
        return views;
    }

    private void addImports(Map<String, Object> values) {
        FieldImports imports = new FieldImports(name, this::packageOf);
        values.put("entityImports", imports.ofEntity(fields));
        values.put("typeImports", imports.ofTypes(fields));
        values.put("requestImports", imports.ofRequest(fields));
        values.put("sampleImports", imports.ofSamples(fields));
    }

    private String sortFields() {
        Stream<String> own = fields.stream()
                .filter(Field::sortable)
                .map(field -> field.name().camel());
        return Stream.concat(own, Stream.of("createdAt", "updatedAt"))
                .map(field -> '"' + field + '"')
                .collect(Collectors.joining(", "));
    }

    /** Returns whether {@code field} points to rows of this same resource. */
    boolean pointsHere(Field field) {
        Reference reference = field.reference();
        return reference != null && reference.target().snake().equals(name.snake());
    }
}
