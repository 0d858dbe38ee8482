package dev.gofasta.web.internal;

import java.math.BigDecimal;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the mapper that reads request bodies: what a body says must be what the application gets. */
public final class StrictJson {

    private StrictJson() {}

    /**
     * A strict variant of a mapper; its modules and other settings stay.
     *
     * @param depth how many levels of objects and arrays JSON in a field may have
     */
    public static JsonMapper of(JsonMapper mapper, int depth) {
        return LimitedJson.of(mapper, depth)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // A decimal must come out of a tree with every digit it went in with.
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule("gofasta-strict-sets").setDeserializerModifier(new StrictSets()))
                .addModule(new SimpleModule("gofasta-strict")
                        .setDeserializerModifier(new StrictTexts())
                        .addDeserializer(JsonNode.class, new StrictTreeDeserializer<>(JsonNode.class, depth))
                        .addDeserializer(ObjectNode.class, new StrictTreeDeserializer<>(ObjectNode.class, depth))
                        .addDeserializer(ArrayNode.class, new StrictTreeDeserializer<>(ArrayNode.class, depth))
                        .addDeserializer(byte[].class, new StrictBytesDeserializer())
                        .addDeserializer(String.class, new StrictStringDeserializer())
                        .addDeserializer(Double.class, new StrictDoubleDeserializer())
                        .addDeserializer(BigDecimal.class, new StrictDecimalDeserializer()))
                .build();
    }
}
