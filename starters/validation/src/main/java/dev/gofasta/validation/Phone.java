package dev.gofasta.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A phone number that can exist, of at most 50 characters; with a plus and the country, or of the region. Null is valid. */
@Documented
@Constraint(validatedBy = PhoneValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Phone {

    /** The region of numbers without a country, in two capital letters; when empty, each needs its country. */
    String region() default "";

    /** The message, or its key in braces. */
    String message() default "{dev.gofasta.validation.Phone.message}";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
