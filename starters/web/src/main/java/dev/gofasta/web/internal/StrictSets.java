package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;
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
        // Jackson makes an EnumSet of each set of enum constants. Sorted sets and types of the user are left alone.
        boolean set = Set.class.isAssignableFrom(raw) && raw.isAssignableFrom(LinkedHashSet.class);
        return (set || raw == EnumSet.class) ? new FromList(type, null) : deserializer;
    }

    private static final class FromList extends StdDeserializer<Set<?>> {

        private final CollectionType type;

        private final @Nullable ValueDeserializer<?> list;

        private FromList(CollectionType type, @Nullable ValueDeserializer<?> list) {
            super(type);
            this.type = type;
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType list = context.getTypeFactory().constructCollectionType(List.class, this.type.getContentType());
            return new FromList(this.type, context.findContextualValueDeserializer(list, property));
        }

        @Override
        public Set<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (this.list == null) {
                return (Set<?>) context.handleUnexpectedToken(this.type, parser);
            }
            List<?> elements = (List<?>) this.list.deserialize(parser, context);
            Set<@Nullable Object> set = new LinkedHashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                Object element = elements.get(i);
                if (element == null || !set.add(element)) {
                    throw DatabindException.wrapWithPath(
                            context, refusal(element), new JacksonException.Reference(elements, i));
                }
            }
            return (this.type.getRawClass() == EnumSet.class) ? enums(set, this.type.getContentType()) : set;
        }

        private static ApplicationException refusal(@Nullable Object element) {
            return (element == null)
                    ? ApplicationException.badRequest("INVALID_TYPE", "must not be null")
                    : ApplicationException.badRequest("INVALID_DATA", "occurs more than once");
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Set<?> enums(Set<?> constants, JavaType type) {
            EnumSet<?> set = EnumSet.noneOf((Class<Enum>) type.getRawClass());
            set.addAll((Set) constants);
            return set;
        }
    }
}
