package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/** Validates what a merge patch made with the validator of Spring MVC, which does nothing where Bean Validation is absent. */
public final class MergedValidation {

    private final Supplier<@Nullable Validator> validator;

    public MergedValidation(Supplier<@Nullable Validator> validator) {
        this.validator = validator;
    }

    void validate(@Nullable Object merged) {
        Validator present = this.validator.get();
        if (merged == null || present == null || !present.supports(merged.getClass())) {
            return;
        }
        DataBinder binder = new DataBinder(merged, "body");
        binder.setValidator(present);
        binder.validate();
        List<Violation> violations = binder.getBindingResult().getAllErrors().stream()
                .map(MergedValidation::violation)
                .sorted(Violation.BY_PLACE)
                .toList();
        if (!violations.isEmpty()) {
            throw BadRequests.of("VALIDATION_FAILED", "The body that results from the patch is not valid.", violations);
        }
    }

    private static Violation violation(ObjectError error) {
        String path = (error instanceof FieldError field) ? field.getField() : "";
        String code = (error.getCode() != null) ? error.getCode() : "INVALID";
        String message = (error.getDefaultMessage() != null) ? error.getDefaultMessage() : "is not valid";
        return Violation.body(pointer(path), code, message);
    }

    /** Changes {@code lines[0].price} to {@code /lines/0/price}. */
    private static String pointer(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String part : path.split("[.\\[\\]]+")) {
            if (!part.isEmpty()) {
                pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
