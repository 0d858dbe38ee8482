package dev.gofasta.web.internal;

import java.time.Duration;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Lets dates, times, durations, ids and enum constants be read only from the text that stands for them: a number would
 * silently count from 1970, blanks around a text would silently go. Also refuses what a database cannot hold.
 */
final class StrictTexts extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private static final int UUID_LENGTH = 36;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
        Class<?> type = bean.getBeanClass();
        boolean time = Temporal.class.isAssignableFrom(type) && type != Year.class;
        boolean text = time || type == Duration.class || type == UUID.class;
        return text ? new FromText(deserializer, true) : deserializer;
    }

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier bean,
            ValueDeserializer<?> deserializer) {
        // An enum of the user may have a creator that takes something else than a text.
        return new FromText(deserializer, false);
    }

    private static final class FromText extends DelegatingDeserializer {

        private final boolean only;

        private FromText(ValueDeserializer<?> delegate, boolean only) {
            super(delegate);
            this.only = only;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new FromText(delegate, this.only);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return this.only
                        ? context.handleUnexpectedToken(handledType(), parser)
                        : super.deserialize(parser, context);
            }
            String text = parser.getString();
            // Jackson strips texts, and reads ids in base64 as well, so that one thing would have many names.
            if (!text.equals(text.strip()) || (handledType() == UUID.class && text.length() != UUID_LENGTH)) {
                return context.handleWeirdStringValue(handledType(), text, "not the exact text");
            }
            Object value = super.deserialize(parser, context);
            if (value instanceof Temporal time) {
                Bounds.checkTime(time);
                Bounds.checkPrecision(time);
            } else if (value instanceof Duration duration) {
                Bounds.checkDuration(duration);
            }
            return value;
        }
    }
}
