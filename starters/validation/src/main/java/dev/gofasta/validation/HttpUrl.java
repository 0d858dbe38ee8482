package dev.gofasta.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An absolute address of http or https with a host and without user and password; at most 2048 characters. Null is valid. */
@Documented
@Constraint(validatedBy = HttpUrlValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpUrl {

    /** The schemes that are allowed. */
    String[] schemes() default {"https", "http"};

    /** The message, or its key in braces. */
    String message() default "{dev.gofasta.validation.HttpUrl.message}";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
