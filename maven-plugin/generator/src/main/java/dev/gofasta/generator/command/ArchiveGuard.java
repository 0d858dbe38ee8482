package dev.gofasta.generator.command;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.Reference.OnDelete;
import dev.gofasta.generator.naming.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What archiving a row does about the rows that point to it, as Java.
 *
 * @param child the resource whose rows point
 * @param field the relation by which they do
 */
record ArchiveGuard(ResourceModel child, Field field) {

    /**
     * Something that the service of the other resource needs for it.
     *
     * @param qualifiedType its type
     * @param name what it is called there
     */
    record Dependency(String qualifiedType, String name) {

        String type() {
            return qualifiedType.substring(qualifiedType.lastIndexOf('.') + 1);
        }
    }

    static ArchiveGuard of(ResourceModel child, Field field) {
        return new ArchiveGuard(child, field);
    }

    /** Returns whether both ends are the same resource. */
    boolean isWithin() {
        return child.name().snake().equals(target().snake());
    }

    boolean refuses() {
        return onDelete() == OnDelete.RESTRICT;
    }

    /** Returns the variable that holds the repository of what is pointed to. */
    String targetRows() {
        return target().camelPlural();
    }

    /** Returns the name of the query that finds who points to a row. */
    String lookupName() {
        String property = field.name().pascal() + "Id";
        return (refuses() ? "existsBy" : "findBy") + property;
    }

    List<String> lookupImports() {
        return refuses() ? List.of("java.util.UUID") : List.of("java.util.List", "java.util.UUID");
    }

    /** Returns the declaration of that query. */
    String lookup() {
        String parameter =
                field.toMany() ? field.name().singular().camel() : field.name().camel();
        String type = refuses() ? "boolean" : "List<" + child.name().pascal() + ">";
        return type + " " + lookupName() + "(UUID " + parameter + "Id);";
    }

    /** Returns what the service needs, nothing where it is the child's own. */
    List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        if (!isWithin()) {
            String name = child.name().pascal();
            dependencies.add(new Dependency(
                    child.packageOf("repository") + "." + name + "Repository",
                    child.name().camelPlural()));
            if (onDelete() == OnDelete.CASCADE) {
                dependencies.add(new Dependency(
                        child.packageOf("service") + "." + name + "Service",
                        child.name().camel() + "Service"));
            }
        }
        return dependencies;
    }

    /** Returns the statement that keeps live rows from pointing to an archived one. */
    String statement() {
        String rows = child.name().camelPlural();
        String found = rows + "." + lookupName() + "(id)";
        return switch (onDelete()) {
            case RESTRICT ->
                """
                    if (%s) {
                        throw ApplicationException.conflict("%s", "%s " + id + " still has %s.");
                    }""".formatted(found, code(), target().pascal(), child.name().spokenPlural());
            case CASCADE ->
                found + ".forEach(each -> " + (isWithin() ? "" : child.name().camel() + "Service.")
                        + "archive(each.getId()));";
            case UNSET ->
                field.toMany()
                        ? found + ".forEach(each -> each.get" + field.name().pascal()
                                + "().removeIf(one -> one.getId().equals(id)));"
                        : found + ".forEach(each -> each.set" + field.name().pascal() + "(null));";
        };
    }

    /** Returns the code of a refusal. */
    String code() {
        return target().snake().toUpperCase(Locale.ROOT) + "_HAS_"
                + child.name().snakePlural().toUpperCase(Locale.ROOT);
    }

    Name target() {
        return field.requireReference().target();
    }

    OnDelete onDelete() {
        return field.requireReference().onDelete();
    }
}
