package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.SessionValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of a closed list of types. No name of a class is ever taken from it, but by Spring Security's own list. */
public final class ClosedSessionCodec implements SessionCodec {

    private static final String SECURITY = "org.springframework.security.jackson.SecurityJacksonModules";

    /** Exact decimals: instants of Spring Security are such numbers. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ValueWriter writer;

    private final ValueReader reader;

    public ClosedSessionCodec(ClassLoader classes) {
        SecurityValues security = ClassUtils.isPresent(SECURITY, classes) ? new SecurityValues(classes) : null;
        this.writer = new ValueWriter(json, security);
        this.reader = new ValueReader(security);
    }

    @Override
    public byte[] write(@Nullable Object value) {
        try {
            return json.writeValueAsBytes(writer.write(value, 0));
        } catch (JacksonException ex) {
            throw new SessionValueException("A value can't be written, such as a text with half a character.", ex);
        }
    }

    @Override
    public Object read(byte[] bytes) {
        try {
            Object value = reader.read(json.readTree(bytes));
            if (value == null) {
                throw new SessionValueException("A stored value is empty.", null);
            }
            return value;
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | java.time.DateTimeException ex) {
            throw new SessionValueException("A stored value can't be read.", ex);
        }
    }
}
