package dev.gofasta.openapi.internal;

import io.swagger.v3.oas.models.media.Schema;

/** Makes schemas that are written alike in OpenAPI 3.0 and 3.1. */
final class Schemas {

    private Schemas() {}

    /** The former reads {@code type}, the latter {@code types}. */
    static Schema<Object> of(String type, String description) {
        Schema<Object> schema = new Schema<>();
        schema.setType(type);
        schema.addType(type);
        schema.setDescription(description);
        return schema;
    }

    static Schema<Object> text(String description) {
        return of("string", description);
    }

    static Schema<Object> uri(String description) {
        Schema<Object> schema = text(description);
        schema.setFormat("uri");
        return schema;
    }
}
