package dev.gofasta.web.internal;

import java.time.Duration;
import java.time.Year;
import java.time.temporal.Temporal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Lets dates, times and durations be read only from strings, since a number would silently count from 1970, and only those
 * that a database can hold.
 */
final class StrictTimes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
        Class<?> type = bean.getBeanClass();
        boolean time = Temporal.class.isAssignableFrom(type) || type == Duration.class;
        return (time && type != Year.class) ? new FromString(deserializer) : deserializer;
    }

    private static final class FromString extends DelegatingDeserializer {

        private FromString(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new FromString(delegate);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            Object value = super.deserialize(parser, context);
            if (value instanceof Temporal time) {
                Bounds.checkTime(time);
            }
            return value;
        }
    }
}
