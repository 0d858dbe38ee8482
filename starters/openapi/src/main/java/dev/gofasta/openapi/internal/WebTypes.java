package dev.gofasta.openapi.internal;

import dev.gofasta.web.EntityTag;
import dev.gofasta.web.MergePatch;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Describes the types of the web starter as they look on the wire. */
public final class WebTypes implements ModelConverter {

    // By name: springdoc has the Jackson before, and the application need not have this one.
    private static final String JSON = "tools.jackson.databind.JsonNode";

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (type.getType() == EntityTag.class) {
            return entityTag();
        }
        if (type.getType() instanceof ParameterizedType generic && generic.getRawType() == MergePatch.class) {
            return mergePatch(generic.getActualTypeArguments()[0], context);
        }
        if (isJson(type.getType())) {
            return new Schema<>().description("Any JSON.");
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** A property has a type of that other Jackson, which only its text tells: {@code [simple type, class ...]}. */
    private static boolean isJson(Type type) {
        String name = type.getTypeName();
        return name.equals(JSON) || name.equals("[simple type, class " + JSON + "]");
    }

    private static Schema<?> entityTag() {
        Schema<Object> schema = Schemas.text("The version of a record in quotes, as in the header ETag.");
        schema.setExample("\"3\"");
        return schema;
    }

    /** The schema of the whole body, of which a patch may leave out anything. */
    private static @Nullable Schema<?> mergePatch(Type bodyType, ModelConverterContext context) {
        Schema<?> body = definition(context.resolve(new AnnotatedType(bodyType).resolveAsRef(true)), context);
        if (body == null || body.getName() == null || body.getProperties() == null) {
            return body;
        }
        String name = body.getName() + "Patch";
        Schema<Object> patch = Schemas.of("object", "What to change; null removes (RFC 7396).");
        patch.setName(name);
        body.getProperties().forEach(patch::addProperty);
        context.defineModel(name, patch);
        return new Schema<>().$ref(SCHEMAS + name);
    }

    private static @Nullable Schema<?> definition(@Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(SCHEMAS.length());
        Schema<?> definition = context.getDefinedModels().get(name);
        if (definition != null && definition.getName() == null) {
            definition.setName(name);
        }
        return definition;
    }
}
