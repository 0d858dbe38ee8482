package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldImports;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.field.Packages;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.template.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The record that holds the body of a route's requests. */
final class EndpointBody {

    private EndpointBody() {}

    /** Returns the qualified name of the record; it lies beside the request that the resource has. */
    static String nameOf(ResourceClasses classes, String handler) {
        String beside = classes.find("Request")
                .map(classes::packageOf)
                .orElseGet(() -> classes.module()
                        .layout()
                        .packageOf(classes.application().packageName(), "dto", classes.name()));
        return beside + "." + classes.name().pascal() + Name.of(handler).pascal() + "Request";
    }

    /** Plans the record, if the route takes a body. */
    static void addTo(Changes changes, SourceEdits edits, ResourceClasses classes, Endpoint endpoint) {
        String type = endpoint.body();
        if (type == null) {
            return;
        }
        int dot = type.lastIndexOf('.');
        Packages packages = (layer, resource) -> type.substring(0, dot);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("package", type.substring(0, dot));
        values.put("Type", type.substring(dot + 1));
        values.put("verb", endpoint.verb().name());
        values.put("path", endpoint.path().text());
        values.put("words", classes.name().spokenPlural());
        values.put("summary", endpoint.summary());
        values.put("imports", new FieldImports(classes.name(), packages).ofRequest(endpoint.fields()));
        List<Map<String, Object>> fields = new FieldView(classes.name(), packages).of(endpoint.fields());
        values.put("fields", fields);
        values.put(
                "normalizedFields",
                fields.stream()
                        .filter(field -> Boolean.TRUE.equals(field.get("isNormalized")))
                        .toList());
        values.put("hasNormalized", endpoint.fields().stream().anyMatch(Field::normalized));
        edits.create(
                classes.module().mainJava(type.substring(0, dot)) + "/" + type.substring(dot + 1) + ".java",
                new Templates(changes).render("resource/EndpointRequest.java", values));
    }
}
