package dev.gofasta.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class OneOfValidator implements ConstraintValidator<OneOf, CharSequence> {

    private Set<String> allowed = Set.of();

    @Override
    public void initialize(OneOf constraint) {
        this.allowed = Set.copyOf(java.util.Arrays.asList(constraint.value()));
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || allowed.contains(value.toString());
    }
}
