package dev.gofasta.generator.move;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.Limits;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.List;

/** Fields as another database holds them. */
final class FittedFields {

    private final SqlDialect from;
    private final SqlDialect to;

    FittedFields(Database from, Database to) {
        this.from = SqlDialect.of(from);
        this.to = SqlDialect.of(to);
    }

    /**
     * Returns {@code resource} on the new database. A decimal that has as many digits as the old one gives without being asked
     * gets as many as the new one gives.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_DATABASE_LIMIT when it can't hold one of its fields
     */
    ResourceModel of(ResourceModel resource, Database database) {
        return new ResourceModel(
                resource.name(),
                to.fit(resource.fields().stream().map(this::asked).toList()),
                resource.module().on(database),
                resource.application(),
                resource.migrationVersion());
    }

    /** Returns the field as it was probably asked for: without digits where those are the old database's own. */
    private Field asked(Field field) {
        if (!field.type().isDecimal()) {
            return field;
        }
        Limits usual = Limits.of(field.type());
        Field unasked = field.withLimits(field.limits().withPrecision(usual.precision(), usual.scale()));
        return from.fit(List.of(unasked)).equals(List.of(field)) ? unasked : field;
    }
}
