package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.template.Templates;
import java.util.Map;

/** The class of each enumeration among a resource's fields. */
record EnumContributor() implements Contributor {

    @Override
    public String name() {
        return "enums";
    }

    @Override
    public Phase phase() {
        return Phase.PERSISTENCE;
    }

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        resource.fields().stream()
                .filter(field -> field.type() == FieldType.ENUM)
                .forEach(field -> contribute(resource, field, changes));
    }

    private static void contribute(ResourceModel resource, Field field, Changes changes) {
        String type = resource.view().enumType(field);
        Map<String, Object> placeholders = resource.placeholders();
        placeholders.put("EnumType", type);
        placeholders.put("fieldWords", field.name().spoken());
        placeholders.put("constants", String.join(",\n    ", field.values()));
        changes.create(
                resource.module().mainJava(resource.packageOf("model")) + "/" + type + ".java",
                new Templates(changes).render("resource/Enum.java", placeholders));
    }
}
