package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;

/** Refuses elements of sets that occur twice, which would silently become one, and null, which is no element. */
final class StrictSets extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier bean,
            ValueDeserializer<?> deserializer) {
        Class<?> raw = type.getRawClass();
        boolean set = Set.class.isAssignableFrom(raw) && raw.isAssignableFrom(LinkedHashSet.class);
        return set ? new Checked(deserializer) : deserializer;
    }

    private static final class Checked extends DelegatingDeserializer {

        private Checked(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Checked(delegate);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Elements elements = new Elements();
            super.deserialize(parser, context, elements);
            return new LinkedHashSet<>(elements);
        }
    }

    /** Jackson names the place of what is thrown by the size so far, which is the position while none is left out. */
    private static final class Elements extends LinkedHashSet<@Nullable Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean add(@Nullable Object element) {
            if (element == null) {
                throw ApplicationException.badRequest("INVALID_TYPE", "must not be null");
            }
            if (!super.add(element)) {
                throw ApplicationException.badRequest("INVALID_DATA", "occurs more than once");
            }
            return true;
        }
    }
}
