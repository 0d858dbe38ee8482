package dev.gofasta.generator.create;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.Limits;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.List;
import java.util.Set;

/** The resource that a new project has from the start: a user, or an event where rows are for analytics. */
final class FirstResource {

    /** Who logs in. */
    static final Name USER = Name.of("User");

    private static final List<Field> USER_FIELDS = List.of(
            Field.of("firstName", FieldType.STRING),
            Field.of("lastName", FieldType.STRING),
            Field.of("email", FieldType.STRING, Modifier.UNIQUE, Modifier.EMAIL),
            new Field(
                    Name.of("role"),
                    FieldType.ENUM,
                    Set.of(),
                    Limits.of(FieldType.ENUM),
                    "USER",
                    List.of("USER", "ADMIN"),
                    null));

    private static final List<Field> EVENT = List.of(
            Field.of("name", FieldType.STRING),
            Field.of("source", FieldType.STRING, Modifier.OPTIONAL),
            Field.of("amount", FieldType.DECIMAL, Modifier.OPTIONAL),
            Field.of("occurredAt", FieldType.TIME));

    private FirstResource() {}

    static ResourceModel of(Module module, ApplicationClass application) {
        String version = SqlDialect.of(module.database()).base().isPresent() ? "2" : "1";
        return module.database() == Database.CLICKHOUSE
                ? new ResourceModel(Name.of("Event"), EVENT, module, application, version)
                : new ResourceModel(USER, USER_FIELDS, module, application, version);
    }
}
