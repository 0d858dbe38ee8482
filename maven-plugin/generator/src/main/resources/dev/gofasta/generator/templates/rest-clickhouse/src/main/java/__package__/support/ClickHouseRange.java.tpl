package {{package}}.support;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** A date or time from 1900 to 2299 in UTC. ClickHouse stores another one silently as the nearest that it can hold. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ClickHouseRange.Validator.class)
public @interface ClickHouseRange {

    String message() default "must be from 1900 to 2299";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes an {@code Instant} or a {@code LocalDate}. */
    class Validator implements ConstraintValidator<ClickHouseRange, Temporal> {

        @Override
        public boolean isValid(Temporal value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Temporal date = value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
            int year = date.get(ChronoField.YEAR);
            return year >= 1900 && year <= 2299;
        }
    }
}
