package dev.gofasta.database;

import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** What a table and its columns are called in Java. */
final class MappedNames {

    private final @Nullable PersistentClass entity;
    private final Table table;

    MappedNames(Metadata metadata, Table table) {
        this.table = table;
        entity = metadata.getEntityBindings().stream()
                .filter(each -> each.getTable() == table)
                .findFirst()
                .orElse(null);
    }

    /** Returns the entity's simple name; a table between two entities has none. */
    String owner() {
        return entity == null ? "a relation" : "the entity " + simpleName(entity.getClassName());
    }

    /** Returns the field, as {@code Product.price}. */
    String of(Column column) {
        return property(column)
                .map(property -> simpleName(String.valueOf(entityName())) + "." + property.getName())
                .orElse(owner());
    }

    /** Adds class and field to a row. */
    Row at(Row finding, @Nullable Column column) {
        return finding.with("class", entityName())
                .with(
                        "member",
                        column == null
                                ? null
                                : property(column).map(Property::getName).orElse(null));
    }

    private @Nullable String entityName() {
        return entity == null ? null : entity.getClassName();
    }

    private Optional<Property> property(Column column) {
        return entity == null
                ? Optional.empty()
                : entity.getPropertyClosure().stream()
                        .filter(property -> property.getValue().getTable() == table
                                && (property.getColumns().contains(column) || isInside(property, column)))
                        .findFirst();
    }

    private static boolean isInside(Property property, Column column) {
        return property.getValue() instanceof Component component
                && component.getColumns().contains(column);
    }

    private static String simpleName(@Nullable String className) {
        String name = String.valueOf(className);
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
