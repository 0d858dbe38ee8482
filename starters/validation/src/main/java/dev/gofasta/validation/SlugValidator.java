package dev.gofasta.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

final class SlugValidator implements ConstraintValidator<Slug, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || value.length() <= 200 && isSlug(value);
    }

    private static boolean isSlug(CharSequence value) {
        boolean dash = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (c != '-' || dash)) {
                return false;
            }
            dash = !word;
        }
        return !dash;
    }
}
