package dev.gofasta.session.internal;

import dev.gofasta.session.SessionValueException;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What Spring Security keeps in a session, by its own list of types and nothing beyond. */
final class SecurityValues {

    private final JsonMapper mapper;

    SecurityValues(ClassLoader classes) {
        this.mapper = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(classes))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** Reads it back before it is stored, because only reading compares with the list. */
    String write(Object value) {
        try {
            String json = mapper.writerFor(Object.class).writeValueAsString(value);
            mapper.readValue(json, Object.class);
            return json;
        } catch (JacksonException | IllegalArgumentException ex) {
            throw new SessionValueException(
                    "A " + value.getClass().getName() + " holds something that is not on the list of Spring Security,"
                            + " such as a principal of the application's own class. Keep its name only, or define a"
                            + " SessionCodec bean that knows the class.",
                    ex);
        }
    }

    Object read(String json) {
        try {
            return mapper.readValue(json, Object.class);
        } catch (JacksonException | IllegalArgumentException ex) {
            throw new SessionValueException("A stored value of Spring Security can't be read.", ex);
        }
    }
}
