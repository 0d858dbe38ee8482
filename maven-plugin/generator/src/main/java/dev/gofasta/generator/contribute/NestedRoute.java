package dev.gofasta.generator.contribute;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.naming.Name;
import java.util.List;

/**
 * The route that lists the rows of a resource which point to one row of another: {@code /owners/{ownerId}/pets}.
 *
 * @param field the relation that it follows
 * @param path the last segment of the path
 * @param controller the class that answers it
 * @param single whether there is at most one such row
 */
record NestedRoute(Field field, String path, String controller, boolean single) {

    /** Returns the route of each relation of {@code resource}. */
    static List<NestedRoute> of(ResourceModel resource) {
        List<Field> relations = resource.relations();
        return relations.stream()
                .map(field -> of(resource, field, isAmbiguous(field, relations)))
                .toList();
    }

    private static NestedRoute of(ResourceModel resource, Field field, boolean ambiguous) {
        Name target = field.requireReference().target();
        boolean single = field.toOne() && field.unique();
        Name own = segment(resource, field, single, ambiguous);
        return new NestedRoute(field, own.snake(), target.pascal() + own.pascal() + "Controller", single);
    }

    private static Name segment(ResourceModel resource, Field field, boolean single, boolean ambiguous) {
        if (resource.pointsHere(field) && field.name().snake().equals("parent")) {
            return Name.of("children");
        }
        String own = single ? resource.name().snake() : resource.name().snakePlural();
        return Name.of(ambiguous ? field.name().snake() + "_" + own : own);
    }

    /** Of several relations to the same resource, the one that is called like it keeps the plain path. */
    private static boolean isAmbiguous(Field field, List<Field> relations) {
        Name target = field.requireReference().target();
        boolean several = relations.stream()
                        .filter(each -> each.requireReference().target().snake().equals(target.snake()))
                        .count()
                > 1;
        return several && !field.name().snake().equals(target.snake());
    }
}
