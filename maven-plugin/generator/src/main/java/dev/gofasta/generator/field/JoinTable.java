package dev.gofasta.generator.field;

import dev.gofasta.generator.naming.Identifiers;
import dev.gofasta.generator.naming.Name;

/**
 * The table between a resource and several of another.
 *
 * @param name the table: both plurals, or the field's name where both are the same resource
 * @param ownColumn the column of the resource that has the field
 * @param otherColumn the column of the one that the field points to
 */
public record JoinTable(String name, String ownColumn, String otherColumn) {

    /** Returns the table behind {@code field} of {@code resource}. */
    public static JoinTable of(Name resource, Field field) {
        String own = resource.snake() + "_id";
        String other = field.name().singular().snake() + "_id";
        return new JoinTable(
                Identifiers.sql(resource.snakePlural(), field.name().snake()),
                own,
                other.equals(own) ? "other_" + other : other);
    }
}
