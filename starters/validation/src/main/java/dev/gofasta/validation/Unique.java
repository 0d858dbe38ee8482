package dev.gofasta.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A value that no row of a table has yet. A courtesy for new rows: two requests at a time both see none, so a unique index decides. Null is valid. */
@Documented
@Constraint(validatedBy = UniqueValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unique {

    /** The table, with its schema where needed. */
    String table();

    /** The column. */
    String column();

    /** Whether rows count whose column deleted_at is set. */
    boolean includeDeleted() default false;

    /** The message, or its key in braces. */
    String message() default "{dev.gofasta.validation.Unique.message}";

    /** The groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
