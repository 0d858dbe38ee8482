package dev.gofasta.generator.contribute;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.naming.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the templates see of the relations of a resource, beside the fields themselves. */
final class RelationView {

    private final ResourceModel resource;
    private final List<Field> relations;

    RelationView(ResourceModel resource) {
        this.resource = resource;
        this.relations = resource.relations();
    }

    void addTo(Map<String, Object> values) {
        FieldView view = resource.view();
        values.put("relations", view.of(relations));
        values.put("hasRelations", !relations.isEmpty());
        values.put("toOnes", view.of(select(Field::toOne)));
        values.put("toManys", view.of(select(Field::toMany)));
        values.put("hasToMany", relations.stream().anyMatch(Field::toMany));
        List<Field> others = select(field -> !resource.pointsHere(field));
        values.put("others", view.of(others));
        values.put("hasOthers", !others.isEmpty());
        values.put("trees", view.of(select(field -> field.toOne() && !field.unique() && resource.pointsHere(field))));
        values.put("dependencies", dependencies(others));
        addArguments(values);
        addTestArguments(values);
        values.put("nested", nested());
        values.put(
                "guards",
                relations.stream()
                        .filter(field -> field.requireReference().onDelete() == OnDelete.RESTRICT)
                        .map(this::guard)
                        .toList());
    }

    private List<Field> select(Predicate<Field> wanted) {
        return relations.stream().filter(wanted).toList();
    }

    /** The other resources that this one needs, each once, by name. */
    private List<Map<String, Object>> dependencies(List<Field> others) {
        Map<String, Name> targets = new TreeMap<>();
        others.forEach(field -> targets.put(
                field.requireReference().target().pascal(),
                field.requireReference().target()));
        return targets.values().stream().map(this::dependency).toList();
    }

    private Map<String, Object> dependency(Name target) {
        Map<String, Object> dependency = new LinkedHashMap<>();
        dependency.put("Target", target.pascal());
        dependency.put("targets", target.camelPlural());
        Stream.of("model", "repository", "service", "fixture")
                .forEach(layer -> dependency.put(layer + "Package", resource.packageOf(layer, target)));
        return dependency;
    }

    /** Parameter lists and argument lists of the fixtures, without the parentheses. */
    private void addArguments(Map<String, Object> values) {
        values.put(
                "idParameters",
                join(field -> (field.toMany() ? "Set<UUID> " : "UUID ")
                        + field.apiName().camel()));
        values.put("idArguments", join(field -> field.apiName().camel()));
        values.put("idConstants", join(field -> constant(field)));
        values.put("noIds", join(field -> field.toMany() ? "Set.of()" : "null"));
        values.put(
                "entityParameters",
                join(field ->
                        resource.view().entityType(field) + " " + field.name().camel()));
        values.put("entityArguments", join(field -> field.name().camel()));
        values.put("andEntityParameters", andThen(values, "entityParameters"));
        values.put("andEntityArguments", andThen(values, "entityArguments"));
        values.put("targetImports", targetImports());
    }

    private static String constant(Field field) {
        String constant = field.toOne()
                ? field.apiName().snake().toUpperCase(Locale.ROOT)
                : field.name().singular().snake().toUpperCase(Locale.ROOT) + "_ID";
        return field.toMany() ? "Set.of(" + constant + ")" : constant;
    }

    /** What tests pass that have stored one row of each other resource, and another one. */
    private void addTestArguments(Map<String, Object> values) {
        values.put(
                "storedArguments",
                join(field -> elements(
                        field, field.toMany() ? one(field) : field.name().camel())));
        values.put("otherStoredArguments", join(field -> elements(field, "other" + Names.capitalized(one(field)))));
        values.put("andOtherStoredArguments", andThen(values, "otherStoredArguments"));
        values.put("storedOfFixtures", join(field -> elements(field, fixture(field, "stored"))));
        values.put("storedOtherOfFixtures", join(field -> elements(field, fixture(field, "storedOther"))));
        values.put("andStoredOtherOfFixtures", andThen(values, "storedOtherOfFixtures"));
        values.put(
                "responseArguments",
                join(field -> field.toMany()
                        ? "Set.of()"
                        : field.optional()
                                ? "null"
                                : "new " + field.requireReference().target().pascal() + "()"));
        values.put("apiArguments", join(field -> ids(field, field.apiName().camel())));
        values.put(
                "otherApiArguments",
                join(field -> ids(field, "other" + field.apiName().pascal())));
    }

    private String elements(Field field, String row) {
        if (resource.pointsHere(field)) {
            return field.toMany() ? "Set.of()" : "null";
        }
        return field.toMany() ? "Set.of(" + row + ")" : row;
    }

    private String ids(Field field, String variable) {
        if (resource.pointsHere(field)) {
            return field.toMany() ? "Set.of()" : "null";
        }
        return variable;
    }

    private static String fixture(Field field, String method) {
        return field.requireReference().target().pascal() + "Fixtures." + method + "(entityManager)";
    }

    private static String one(Field field) {
        return field.toMany() ? field.name().singular().camel() : field.name().camel();
    }

    /** Returns the view of each nested route. */
    List<Map<String, Object>> nested() {
        return NestedRoute.of(resource).stream().map(this::nested).toList();
    }

    private Map<String, Object> nested(NestedRoute route) {
        Map<String, Object> view = relation(route.field());
        Name target = route.field().requireReference().target();
        view.put("Controller", route.controller());
        view.put(
                "controller",
                Character.toLowerCase(route.controller().charAt(0))
                        + route.controller().substring(1));
        view.put("nestedPath", route.path());
        view.put("nestedWords", route.path().replace('_', ' '));
        view.put("single", route.single());
        view.put("servicePackage", resource.packageOf("service", target));
        view.put("TargetWords", Names.capitalized(target.spokenPlural()));
        view.put("targetArticle", target.article());
        view.put("filterVariable", "{" + view.get("filterName") + "}");
        boolean self = resource.pointsHere(route.field());
        String own = resource.name().pascal() + "Service " + resource.name().camelPlural();
        view.put("serviceParameters", self ? own : target.pascal() + "Service " + target.camelPlural() + ", " + own);
        view.put(
                "serviceArguments",
                (self ? "" : target.camelPlural() + ", ") + resource.name().camelPlural());
        view.put("nestedTest", Name.of(route.path()).camel() + "OfOne" + target.pascal() + "AreListed");
        view.put("nestedMissingTest", Name.of(route.path()).camel() + "OfAMissing" + target.pascal() + "AreNotFound");
        return view;
    }

    /** What is refused shows over HTTP; the other rules are tested where they are written, in the other service. */
    private Map<String, Object> guard(Field field) {
        Map<String, Object> view = relation(field);
        view.put("guardTest", "referenced" + field.name().pascal() + "IsNotArchived");
        return view;
    }

    /** The view of one relation, with what tests and routes say of its target. */
    private Map<String, Object> relation(Field field) {
        Map<String, Object> view =
                new LinkedHashMap<>(resource.view().of(List.of(field)).get(0));
        view.put("targetPath", field.requireReference().target().snakePlural());
        view.put(
                "oneId",
                field.toMany()
                        ? field.apiName().camel() + ".iterator().next()"
                        : field.apiName().camel());
        view.put(
                "belowArguments",
                join(each -> each.equals(field)
                        ? field.toMany() ? "Set.of(above.id())" : "above.id()"
                        : ids(each, "other" + each.apiName().pascal())));
        return view;
    }

    private String join(Function<Field, String> part) {
        return relations.stream().map(part).collect(Collectors.joining(", "));
    }

    private static String andThen(Map<String, Object> values, String key) {
        Object list = values.get(key);
        return "".equals(list) ? "" : ", " + list;
    }

    private List<String> targetImports() {
        TreeSet<String> imports = new TreeSet<>();
        relations.forEach(field -> {
            Name target = field.requireReference().target();
            imports.add(resource.packageOf("model", target) + "." + target.pascal());
        });
        return List.copyOf(imports);
    }
}
