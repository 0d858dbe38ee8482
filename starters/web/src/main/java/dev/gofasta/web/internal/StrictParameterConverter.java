package dev.gofasta.web.internal;

import dev.gofasta.core.ApplicationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Reads parameters as Spring does, formats and annotations included, and refuses what goes beyond {@link Bounds}. */
public final class StrictParameterConverter implements GenericConverter {

    private static final Set<ConvertiblePair> PAIRS = Stream.of(
                    BigDecimal.class,
                    BigInteger.class,
                    UUID.class,
                    Duration.class,
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class)
            .map(type -> new ConvertiblePair(String.class, type))
            .collect(Collectors.toUnmodifiableSet());

    private final ConversionService lenient;

    /** Creates a converter on top of a service that does not have it. */
    public StrictParameterConverter(ConversionService lenient) {
        this.lenient = lenient;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return PAIRS;
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        String text = (source != null) ? source.toString().strip() : "";
        if (Number.class.isAssignableFrom(targetType.getType())) {
            Bounds.checkNumber(text);
        }
        Object value = this.lenient.convert(source, sourceType, targetType);
        if (value instanceof BigDecimal decimal) {
            Bounds.checkDecimal(decimal);
        } else if (value instanceof Temporal time) {
            Bounds.checkTime(time);
        } else if (value instanceof Duration duration) {
            Bounds.checkDuration(duration);
        } else if (value instanceof UUID id && !id.toString().equalsIgnoreCase(text)) {
            // Java reads 1-1-1-1-1 as well, so that one thing would have many addresses.
            throw ApplicationException.badRequest("INVALID_PARAMETER", "must be a UUID of 36 characters");
        }
        return value;
    }
}
